/** Signs that web pages and newsletter tools read as code: `<b>`, `${…}`, `[#…]`, `<@…>`, `{{…}}`, `*|…|*`. */
const code = /<[a-z/!@?][^\s>]{0,12}>?|\$\{\w{0,12}\}?|\[#\w{0,12}|\{\{\w{0,12}|\*\|/i;

/** The first signs in a text that are read as code somewhere; undefined where there are none. */
export const codeSigns = (text: string): string | undefined => code.exec(text)?.[0];
