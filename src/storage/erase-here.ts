import { programName } from '../domain/names.js';
import { DatabaseEngine } from './database.js';
import { eraseProgram } from './erase.js';
import { isMemory } from './later-door.js';
import { hold } from './locks.js';
import type { Session } from './session.js';

/** How long a tab waits for another one to erase, in milliseconds. */
const turnPatience = 5_000;

/** Erases what this tab has. Tabs take turns, so that one goes on where another is closed under way. */
export async function eraseHere({ parts: { core, copy, marks } }: Session): Promise<void> {
  const { engine } = core.ledger;
  if (isMemory(engine)) await engine.empty();
  const turn = await hold(`${programName(core.program)}/erase`, {
    mode: 'exclusive',
    patience: turnPatience,
  });
  try {
    if (engine instanceof DatabaseEngine) await engine.release();
    if (marks.erase) await eraseProgram(core.program, copy);
    // The copy that this tab was about to begin must not outlive what another tab has erased.
    else await copy?.erase();
  } finally {
    if (typeof turn === 'function') turn();
  }
}
