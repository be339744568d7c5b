/** What chooses a page in the address of WordPress and the like; all else says who comes, from where, and why. */
const choosing = new Set(['p', 'page_id', 'lang']);

/** Under which address a page is kept: no fragment, and nothing of a query but what chooses the page. */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  const asked = [...url.searchParams].filter(([name]) => choosing.has(name));
  url.search = new URLSearchParams(asked.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  return url.href;
}
