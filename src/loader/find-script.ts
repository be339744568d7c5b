const own = /(^|\/)iml-kit(\.single)?\.js([?#]|$)/;

/**
 * The tag that brought this script: the running one, else (a module does not know its own) the first whose path ends
 * in our name, or that says where the kit is by `data-base`.
 */
export function findScript(): HTMLScriptElement | undefined {
  let found = document.currentScript as HTMLScriptElement | null | undefined;
  document.querySelectorAll('script').forEach((script) => {
    if (!found && (script.dataset.base || own.test(script.src))) found = script;
  });
  return found || undefined;
}

/** The folder of the kit's files, absolute and ending in `/`. */
export function baseOf(script: HTMLScriptElement | undefined): string {
  const folder = script && script.dataset.base;
  const address = folder ? folder.replace(/\/?$/, '/') : (script && script.src) || '';
  return new URL('.', new URL(address, document.baseURI)).href;
}
