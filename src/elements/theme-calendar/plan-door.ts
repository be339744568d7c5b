/** Whether the plan is changed here: by a coach, by a link in the address, or by what was kept before. */
export function wantsPlan(editable: boolean, program: string): boolean {
  try {
    return (
      editable ||
      /^#iml-plan=/.test(location.hash) ||
      localStorage.getItem(`iml-kit/${program}/plan`) !== null
    );
  } catch {
    // A sandboxed frame throws at the very mention of a storage area: nothing was kept there.
    return false;
  }
}
