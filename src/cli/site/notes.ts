import { textOf } from './bytes.js';
import type { SiteOptions } from './options.js';
import type { Plan } from './plan.js';
import type { SiteWork } from './site.js';
import { programPath } from './program-file.js';
import { workerName } from './worker.js';

const manifests = ['manifest.json', 'manifest.webmanifest', 'site.webmanifest'];

/** What a webmaster should know before anything is written. */
export async function notesFor(work: SiteWork, options: SiteOptions, plan: Plan): Promise<readonly string[]> {
  const { machine, folder, t } = work;
  const { disk } = machine;
  const notes: string[] = [];
  for (const name of manifests)
    if ((await disk.kind(`${folder}/${name}`)) === 'file') notes.push(t.siteManifest(name));
  const style = await disk.read(`${folder}/style.css`);
  if (style && /^[\s*/]*Theme Name:/m.test(textOf(style)) && options.base === '/') notes.push(t.theme);
  if ((await disk.kind(`${folder}/wp-config.php`)) === 'file') notes.push(t.wordpress);
  const left = (path: string) => plan.steps.some((step) => step.path === path && step.way === 'left');
  if (left(options.start)) notes.push(t.startLeft(options.start));
  if (left(workerName)) notes.push(t.workerLeft(workerName));
  if (left(programPath)) notes.push(t.programLeft(programPath));
  return notes;
}
