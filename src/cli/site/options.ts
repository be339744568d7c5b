import type { SiteMessages } from '../../i18n/en/cli-site.js';
import type { CliMessages } from '../../i18n/en/cli.js';
import { readId } from '../../domain/program-year/read-id.js';
import type { Arguments } from '../arguments.js';
import { exits } from '../machine.js';
import { Stop } from '../stop.js';
import { isInside } from './installed.js';

/** What a webmaster chose for a site. Plain texts, kept in `installed.json`. */
export interface SiteOptions {
  /** Name of the app under its icon: neutral, since others see the phone. */
  readonly name: string;
  readonly shortName: string;
  /** Name of the group, in `program.json`. */
  readonly group: string;
  readonly language: 'en' | 'es';
  /** `#rrggbb`. */
  readonly colour: string;
  readonly background: string;
  /** The start page, relative to the folder. */
  readonly start: string;
  /** Where the folder stands on the site: begins and ends with `/`. */
  readonly base: string;
  readonly programId: string;
  /** Other settings of the program, by attribute name: `endpoint`, `readers`… */
  readonly settings: Readonly<Record<string, string>>;
  /** What the icon shows. `logo`: the pictures that were made once stay. */
  readonly icon: 'notes' | 'initials' | 'logo';
  readonly initials?: string;
  /** `program.json` came from the webmaster's own file. */
  readonly ownProgram?: boolean;
  /** The site has a worker of its own, which takes ours in by `importScripts`. */
  readonly siteWorker?: string;
  /** This version of the kit has a worker to give. */
  readonly hasWorker?: boolean;
}

/** Settings of the program that `init` takes as options; anything else is written into `program.json` by hand. */
export const settingNames = [
  'start-day',
  'meets',
  'time-zone',
  'endpoint',
  'format',
  'readers',
  'purpose',
  'exceptions',
  'contact',
] as const;

/** The options of `init`, as `readArguments` takes them. */
export const initArguments = {
  values: [
    'name',
    'short-name',
    'group',
    'lang',
    'colour',
    'background',
    'start',
    'base',
    'program-id',
    'program',
    'logo',
    'initials',
    'icon',
    'worker',
    ...settingNames,
  ],
  flags: ['dry-run', 'yes'],
};

const names = { en: 'My notes', es: 'Mis notas' };

/** Reads what was written after `init`, over what was chosen before. Throws a `Stop` that says what is wrong. */
export function readOptions(
  given: Arguments,
  before: SiteOptions | undefined,
  t: SiteMessages,
  cli: CliMessages,
): SiteOptions {
  const said = (option: string): string | undefined => given.values.get(option)?.[0]?.trim();
  const wrong = (words: string) => new Stop(words, exits.usage);
  const lang = said('lang') ?? before?.language ?? 'en';
  if (lang !== 'en' && lang !== 'es') throw wrong(cli.notOneOf('--lang', lang, 'en, es'));
  const name = said('name') || before?.name || names[lang];
  if (name.length > 45) throw wrong(t.longName('--name', 45));
  const shortName = said('short-name') || (said('name') ? name : before?.shortName) || name;
  const colour = (option: string, otherwise: string): string => {
    const hex = hexOf(said(option) ?? otherwise);
    if (!hex) throw wrong(t.badColour(`--${option}`, said(option) ?? otherwise));
    return hex;
  };
  const start = (said('start') ?? before?.start ?? 'my-notes.html').replace(/^\.\//, '');
  if (!isInside(start) || !/\.html?$/i.test(start) || start.startsWith('iml-kit/'))
    throw wrong(t.badStart(start));
  const id = readId(said('program-id') || before?.programId || 'default');
  if ('code' in id) throw wrong(t.badId(said('program-id') ?? '', id.suggestion));
  const settings: Record<string, string> = { ...before?.settings };
  for (const one of settingNames) {
    const value = said(one);
    if (value !== undefined) settings[one] = value;
  }
  const initials = said('initials');
  const icon = said('icon');
  if (icon !== undefined && icon !== 'notes') throw wrong(cli.notOneOf('--icon', icon, 'notes'));
  return {
    name,
    shortName,
    group: said('group') ?? before?.group ?? '',
    language: lang,
    colour: colour('colour', before?.colour ?? '#0f6466'),
    background: colour('background', before?.background ?? '#ffffff'),
    start,
    base: baseOf(said('base') ?? before?.base ?? '/', t),
    programId: id.value,
    settings,
    ...iconOf(icon, initials, said('logo'), before, t),
    ...(said('program') !== undefined || before?.ownProgram ? { ownProgram: true } : {}),
  };
}

function iconOf(
  icon: string | undefined,
  initials: string | undefined,
  logo: string | undefined,
  before: SiteOptions | undefined,
  t: SiteMessages,
): Pick<SiteOptions, 'icon' | 'initials'> {
  if (logo !== undefined) return { icon: 'logo' };
  if (initials !== undefined) {
    // Accents go: at the size of an icon the letter alone is what people know.
    const letters = initials.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    if (!/^[A-Z0-9]{1,2}$/.test(letters)) throw new Stop(t.badInitials(initials), exits.usage);
    return { icon: 'initials', initials: letters };
  }
  if (icon !== undefined || !before) return { icon: 'notes' };
  return { icon: before.icon, ...(before.initials ? { initials: before.initials } : {}) };
}

/** `#rrggbb` of a colour as people write it; undefined where it is none. */
function hexOf(given: string): string | undefined {
  const [, hex = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(given.trim()) ?? [];
  const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return long && `#${long.toLowerCase()}`;
}

/** The path of a base that was written as a path or as a whole address. */
function baseOf(given: string, t: SiteMessages): string {
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/.test(given);
  // Browsers neither install nor keep a page that came over plain http.
  if (/^http:/i.test(given) && !local) throw new Stop(t.httpBase(given), exits.usage);
  try {
    const { pathname } = new URL(
      /^https?:/i.test(given) ? given : given.replace(/^\/*/, '/'),
      'https://site.test',
    );
    return pathname.replace(/\/*$/, '/');
  } catch {
    throw new Stop(t.badBase(given), exits.usage);
  }
}
