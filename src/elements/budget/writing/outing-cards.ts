import { nothing } from 'lit';
import type { SpendingDraft } from '../../../domain/budget/spending.js';
import type { WritingRoom } from './index.js';

/** Outings whose share can be taken over. */
export function outingCards(_room: WritingRoom, _value: SpendingDraft): unknown {
  return nothing;
}
