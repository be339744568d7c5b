import { nothing } from 'lit';
import { notice } from '../../../ui/controls/notice.js';
import type { Letters } from './letters.js';

/** One line that a letter can be opened, without a word of it. */
export function readyLine(l: Letters): unknown {
  if (l.in('ready').length === 0) return nothing;
  const { t, journal } = l;
  return notice({
    kind: 'info',
    text: t.home.ready,
    actions: [{ label: t.home.see, onPress: () => journal.go({ view: 'letters' }) }],
  });
}
