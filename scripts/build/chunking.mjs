import { basename, dirname, relative } from 'node:path';

const path = (id) => relative(process.cwd(), id.split('?')[0]).replaceAll('\\', '/');
const isDefine = (file) => /^src\/elements\/[^/]+\/define\.ts$/.test(file);
const packageOf = (file) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];

/** Where the store begins; what it loads later by itself gets files of its own. */
const kitEntry = /^src\/kit\/create-kit\.ts$/;

/** Schemas and zod are one file, which comes with the first record. */
const isSchema = (file) =>
  packageOf(file) === 'zod' || /^src\/(domain\/(zod|.+\/schema)|kit\/schemas)\.ts$/.test(file);

/** Rooms of which every element uses something: what any of them needs at once is one shared file. */
const sharedRooms = /^src\/(context|ui|elements\/base)\//;

/** Meetings and clocks: only the calendar shows them at once, and no other first load shall pay for them. */
const ofCalendar = /^src\/domain\/(program-year\/meetings|zone-time)\.ts$/;

/** Amounts and budgets: a page to write on shows them at once, schemas and other elements later. */
const ofMoney = /^src\/(domain\/(money\/(format|money)|budget\/.+)|ui\/money-words|i18n\/en\/money)\.ts$/;

/** A way back and a heading: a lesson of the calendar needs no more of what worksheets share. */
const ofViews = /^src\/elements\/base\/parts\.ts$/;

/** Names that schemas and the reader of late attributes share: with the schemas the store would come to a calendar. */
const ofYear = /^src\/domain\/program-year\/(skill-areas|lesson-ids)\.ts$/;

/** How many elements name a module, also those that do so only later: it would become a file between two of them. */
const foldersThatUse = (id, getModuleInfo) =>
  new Set((getModuleInfo(id)?.importers ?? []).flatMap((by) => /^src\/elements\/[^/]+/.exec(path(by)) ?? []))
    .size;

/** The folder name of an element from the id of its `define.ts`. */
export const elementOf = (id) => (isDefine(path(id)) ? basename(dirname(path(id))) : undefined);

/** What a module belongs to, for telling where bytes come from: a package, or a room and its folder or file. */
export const partOf = (id) =>
  packageOf(path(id)) ??
  path(id)
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .split('/')
    .slice(0, 2)
    .join('/');

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

/** Elements that only show: no store, and none of what keeps words safe. */
export const showOnly = new Set(['program', 'theme-calendar', 'install']);

/**
 * Decides which file every module goes to, so that a page loads few and whole files: `program` is what `<iml-program>`
 * and elements that only show need of the shared rooms, `kit` is the store and what pages to write on share, `schemas`
 * checks records, an element gets its own file. What loads later is left to rollup.
 */
export function chunking(elementEntries) {
  let plan;
  const planFor = (getModuleInfo, getModuleIds) => {
    const union = (starts) => new Set(starts.flatMap((id) => [...reach(id, getModuleInfo)]));
    const isProgram = (id) => elementOf(id) === 'program';
    const showing = elementEntries.filter((id) => !isProgram(id) && showOnly.has(elementOf(id)));
    const shared = [...union(showing)].filter((id) => sharedRooms.test(path(id)));
    const core = union([...elementEntries.filter(isProgram), ...shared]);
    const elements = elementEntries.filter((id) => !isProgram(id)).map((id) => reach(id, getModuleInfo));
    const kit = union([...getModuleIds()].filter((id) => kitEntry.test(path(id))));
    const schemas = union([...getModuleIds()].filter((id) => isSchema(path(id))));
    return { core, kit, elements, schemas, showing: union(showing) };
  };
  return (id, { getModuleInfo, getModuleIds }) => {
    plan ??= planFor(getModuleInfo, getModuleIds);
    if (isSchema(path(id))) return 'schemas';
    if (ofCalendar.test(path(id))) return 'meetings';
    if (ofYear.test(path(id))) return 'areas';
    if (ofMoney.test(path(id)) && plan.elements.some((element) => element.has(id))) return 'money';
    if (plan.core.has(id) || ofViews.test(path(id))) return 'program';
    const common = plan.showing.has(id) ? 'program' : 'kit';
    const users = plan.elements.filter((element) => element.has(id)).length;
    if (plan.kit.has(id)) return common;
    // Left to rollup it would come to the schemas, and the element would wait for them.
    if (users > 0 && plan.schemas.has(id)) return common;
    if (users > 0 && sharedRooms.test(path(id))) return common;
    const shared = users > 1 || (users > 0 && foldersThatUse(id, getModuleInfo) > 1);
    return shared ? common : undefined;
  };
}

/** A readable name for a chunk: `goal-planner`, `es-goal-planner`, `kit`; `program` is what every element needs. */
export function chunkName(chunk) {
  const file = chunk.facadeModuleId ? path(chunk.facadeModuleId) : '';
  const language = otherLanguage(file);
  if (language) return `${language[1]}-${language[2].replaceAll('/', '-')}`;
  const element = file && elementOf(chunk.facadeModuleId);
  if (element) return element;
  const inside = /^src\/elements\/([^/]+)\//.exec(file)?.[1];
  if (inside) return `${inside}-${chunk.name}`;
  return chunk.name.replace(/[^\w-]/g, '');
}
