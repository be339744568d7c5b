/**
 * Who may import whom (CONTRIBUTING.md, *Rooms*). `static`: rooms and packages for any import. `types`: only with
 * `import type`. `dynamic`: only with `import()`. A room always sees itself; packages are written as imported, with
 * `*` for the rest of a path. A new library is added to the one room that may use it.
 */
const lit = ['lit', 'lit/*', '@lit/context'];

export const rooms = {
  errors: {},
  domain: { static: ['errors', 'zod/mini'] },
  storage: { static: ['domain', 'errors', 'idb'], dynamic: ['age-encryption', '@noble/*'] },
  outbox: { static: ['storage', 'domain', 'errors'] },
  kit: { static: ['outbox', 'storage', 'domain', 'errors'], dynamic: ['minisearch'] },
  publish: { static: ['domain', 'i18n', 'errors'] },
  context: { static: ['domain', 'errors', ...lit], types: ['kit', 'storage'] },
  i18n: { types: ['errors', 'domain'] },
  ui: { static: ['domain', 'i18n', 'errors', ...lit], dynamic: ['uqr', '@zxcvbn-ts/*'] },
  'elements/*': {
    static: ['context', 'domain', 'i18n', 'ui', 'errors', 'elements/base', ...lit],
    dynamic: ['publish'],
  },
  'elements/program': {
    static: ['context', 'domain', 'i18n', 'ui', 'errors', 'elements/base', ...lit],
    types: ['kit'],
    dynamic: ['kit', 'publish', 'worker'],
  },
  worker: { static: ['context', 'ui', 'i18n', 'domain', 'errors', 'outbox', 'storage', ...lit, 'workbox-*'] },
  contract: { static: ['domain', 'i18n'] },
  cli: { static: ['publish', 'domain', 'i18n', 'outbox', 'errors', 'node:*'] },
  loader: { static: ['domain', 'i18n', 'virtual:chunk-map', 'virtual:sheets'] },
  'iml-kit': { static: ['context', 'loader', 'virtual:chunk-map'], dynamic: ['elements/*'] },
  define: { static: ['context', 'elements/*'] },
  index: { static: ['context', 'domain', 'errors', 'i18n', 'ui', 'kit', 'outbox', 'storage', 'elements/*'] },
};

/** The room of a source file, from its path below `src/`: `storage`, `elements/goal-planner`, `iml-kit`. */
export function roomOf(path) {
  const [first, second, third] = path.split('/');
  if (second === undefined) return first.replace(/(\.d)?\.ts$/, '');
  return first === 'elements' && third !== undefined ? `elements/${second}` : first;
}

const fits = (pattern, target) =>
  pattern.endsWith('*') ? target.startsWith(pattern.slice(0, -1)) : pattern === target;
const allows = (list, target) => (list ?? []).some((pattern) => fits(pattern, target));

/**
 * Why `room` may not import `target` (a room or a package) in this `way` (`static`, `types`, `dynamic`), or undefined
 * where it may.
 */
export function refusal(room, target, way) {
  if (room === target) return undefined;
  const rules = rooms[room] ?? (room.startsWith('elements/') ? rooms['elements/*'] : undefined);
  if (rules === undefined) return `the room ${room} is not in scripts/lib/rooms.mjs`;
  if (allows(rules.static, target) || allows(rules[way], target)) return undefined;
  if (way === 'types' && allows(rules.dynamic, target)) return undefined;
  if (allows(rules.types, target)) return `${room} may import ${target} only as types`;
  if (allows(rules.dynamic, target)) return `${room} may import ${target} only by import()`;
  return `${room} may not import ${target}`;
}
