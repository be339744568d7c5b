import { again } from '../../../domain/outing/steps.js';
import { ImlOutingLogRemoved } from '../outing-log-events.js';
import { home } from '../place.js';
import { keepOuting } from '../writing-commands.js';
import type { PageRoom } from './index.js';

/** "Plan it again": the same plan without a day. */
export function planAgain({ outings: o }: PageRoom): void {
  const { body } = o;
  if (body && body !== 'gone') o.begin(again(body, body.links ?? []));
}

/** Deletes an outing, with the way back. What it is linked to stays whole. */
export async function remove({ outings: o, page: t }: PageRoom, id: string): Promise<void> {
  const { kit } = o;
  if (!kit) return;
  if (o.outing.id === id) {
    await keepOuting(o);
    o.outing.close();
  }
  if (!(await o.attempt(() => kit.records.trash(id)))) return;
  o.go(home);
  o.shell.fire(new ImlOutingLogRemoved(id));
  o.shell.showUndo(t.removed, () => void o.putBack(id, `open-${id}`));
}
