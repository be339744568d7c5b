import { planName } from '../../domain/names.js';

/** Whether the plan is changed here: by a coach, by a link in the address, or by what was kept before. */
export function wantsPlan(editable: boolean, program: string): boolean {
  try {
    const name = planName(program);
    return (
      editable ||
      /^#iml-plan=/.test(location.hash) ||
      (sessionStorage.getItem(name) ?? localStorage.getItem(name)) !== null
    );
  } catch {
    // A sandboxed frame throws at the very mention of a storage area: nothing was kept there.
    return false;
  }
}
