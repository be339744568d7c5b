import type { SocialPlanBody } from '../../domain/goal/social-plan.js';
import { example } from '../../ui/controls/example.js';
import { question } from './parts.js';
import type { Planner } from './planner.js';

/** The life I want, and the changes I am willing to make. */
export function lifeQuestions(p: Planner): unknown {
  const { t } = p;
  const plan = p.lifeBody;
  const change = (part: Partial<SocialPlanBody>) => p.life.change({ ...p.lifeBody, ...part });
  return [
    question(p, {
      id: 'life',
      label: t.life.life,
      hint: t.life.lifeHint,
      value: plan.life,
      rows: 4,
      onInput: (life) => change({ life }),
    }),
    example({ label: t.exampleLabel, content: t.life.changesExample }),
    question(p, {
      id: 'changes',
      label: t.life.changes,
      hint: t.life.changesHint,
      value: plan.changes,
      onInput: (changes) => change({ changes }),
    }),
  ];
}
