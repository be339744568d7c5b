/** The link to a person's own things, where this page has them; not from there itself. */
export function myDataHere(from: Element): string | undefined {
  const there = document.querySelector('iml-my-data');
  return there && there !== from ? `#${there.id || 'my-data'}` : undefined;
}
