/**
 * Whether the browser itself brought this page back (a closed tab reopened, a crash, a tab the phone put away):
 * somebody else may be sitting there now. A reload by hand is not that.
 */
export function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const discarded = (document as Document & { readonly wasDiscarded?: boolean }).wasDiscarded === true;
  return discarded || (entry as PerformanceNavigationTiming | undefined)?.type !== 'reload';
}
