import { z } from '../zod.js';
import type { Problem } from './problem.js';
import { sourceOf, type AttributeSource } from './source.js';

const plain = z.union([z.string(), z.number(), z.boolean()]);
const span = z.object({ from: z.string(), to: z.string() });
const written = z.union([
  z.pipe(plain, z.transform(String)),
  z.pipe(
    z.array(
      z.union([
        z.string(),
        z.pipe(
          span,
          z.transform(({ from, to }) => `${from}/${to}`),
        ),
      ]),
    ),
    z.transform((list) => list.join(', ')),
  ),
]);
const byLanguage = z.record(z.string(), z.string());
const settingsObject = z.record(z.string(), z.unknown());

/** Lists with a shape of their own: kept as JSON, which their readers take as well. */
const asJson: readonly string[] = ['themes', 'prompts', 'changes', 'lessons'];

/** The value as JSON; undefined where it has none, as functions or circles in a `config` property. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * What a `program.json` or the `config` property says, as texts by attribute name, so that the same readers judge it
 * as judge attributes. Keys may be written `timeZone` or `time-zone`; texts are strings or `{ en, es }`; breaks may
 * be a list. What does not fit is named and left out, the rest is used.
 */
export function sourceFromConfig(
  raw: unknown,
  from: 'src' | 'config',
): { readonly source: AttributeSource; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const values = Object.create(null) as Record<string, string>;
  const whole = settingsObject.safeParse(raw);
  if (!whole.success || Array.isArray(raw)) {
    const code = from === 'src' ? 'src-unusable' : 'config-unusable';
    problems.push({
      code,
      attribute: from,
      given: jsonOf(raw)?.slice(0, 40) ?? typeof raw,
      suggestion: '{ "programId": "my-program" }',
    });
    return { source: sourceOf(values), problems };
  }
  for (const key of Object.keys(whole.data)) {
    const name = kebab(key);
    const value = whole.data[key];
    if (value === null || value === undefined) continue;
    const json = asJson.includes(name) && Array.isArray(value) ? jsonOf(value) : undefined;
    if (json !== undefined) {
      values[name] = json;
      continue;
    }
    const one = written.safeParse(value);
    const texts = byLanguage.safeParse(value);
    if (one.success) values[name] = one.data;
    else if (texts.success) {
      for (const language of Object.keys(texts.data)) {
        values[language === '' ? name : `${name}-${language}`] = texts.data[language] ?? '';
      }
    } else {
      problems.push({ code: 'value-unusable', attribute: name, given: typeof value, suggestion: '' });
    }
  }
  return { source: sourceOf(values), problems };
}
