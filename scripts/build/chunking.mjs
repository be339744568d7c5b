import { basename, dirname, relative } from 'node:path';

const path = (id) => relative(process.cwd(), id.split('?')[0]).replaceAll('\\', '/');
const isDefine = (file) => /^src\/elements\/[^/]+\/define\.ts$/.test(file);
const packageOf = (file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];

/** Packages that come with the store, never with what only shows. */
const kitPackages = new Set(['zod', 'idb']);
const kitRooms = /^src\/(storage|outbox|kit)\//;

/** The folder name of an element from the id of its `define.ts`. */
export const elementOf = (id) => (isDefine(path(id)) ? basename(dirname(path(id))) : undefined);

/** Other languages stay files of their own: one chunk an element and language. */
const otherLanguage = (file) => /^src\/i18n\/(?!en\/)([a-z]{2,3}(?:-[A-Za-z]+)?)\/(.+)\.ts$/.exec(file);

function reach(start, getModuleInfo) {
  const seen = new Set();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}

/**
 * Decides which file every module goes to, so that a page loads few and whole files:
 * `core` is what `<iml-program>` and the shared controls need, `kit` is the store with its schemas, an element
 * gets its own file, and what an element and the kit share goes to `core`.
 */
export function chunking(elementEntries) {
  let plan;
  const planFor = (getModuleInfo, getModuleIds) => {
    const ids = [...getModuleIds()];
    const starting = (test) => ids.filter((id) => test(path(id)));
    const union = (starts) => new Set(starts.flatMap((id) => [...reach(id, getModuleInfo)]));
    const core = union(
      starting((file) => file === 'src/elements/program/define.ts' || /^src\/(context|ui)\//.test(file)),
    );
    const kit = union(starting((file) => kitRooms.test(file)));
    const elements = elementEntries
      .filter((id) => elementOf(id) !== 'program')
      .map((id) => reach(id, getModuleInfo));
    return { core, kit, elements };
  };
  return (id, { getModuleInfo, getModuleIds }) => {
    plan ??= planFor(getModuleInfo, getModuleIds);
    const file = path(id);
    const pack = packageOf(file);
    if (pack !== undefined && kitPackages.has(pack)) return 'kit';
    if (kitRooms.test(file)) return 'kit';
    if (otherLanguage(file)) return undefined;
    if (plan.core.has(id)) return 'core';
    const users = plan.elements.filter((element) => element.has(id)).length;
    if (plan.kit.has(id)) return users > 0 ? 'core' : 'kit';
    if (users > 1) return 'core';
    return undefined;
  };
}

/** A readable name for a chunk: `goal-planner`, `es-goal-planner`, `core`, `kit`. */
export function chunkName(chunk) {
  const file = chunk.facadeModuleId ? path(chunk.facadeModuleId) : '';
  const language = otherLanguage(file);
  if (language) return `${language[1]}-${language[2].replaceAll('/', '-')}`;
  const element = file && elementOf(chunk.facadeModuleId);
  if (element) return element === 'program' ? 'core' : element;
  return chunk.name.replace(/[^\w-]/g, '');
}
