const files = '/node_modules/@fontsource/tinos/files/tinos-latin';

/**
 * Loads letters that are as wide as those of Times on every machine, and gives the name of their family: what is measured
 * in pixels must not hang on the fonts that a machine happens to have.
 */
export async function sameLetters(): Promise<string> {
  const family = 'The same everywhere';
  for (const weight of ['400', '700']) {
    document.fonts.add(await new FontFace(family, `url(${files}-${weight}-normal.woff2)`, { weight }).load());
  }
  return family;
}
