import { pageKit } from '../../context/page.js';
import type { DefaultProgram } from '../../context/root.js';
import { readSettings, type SettingsRead } from '../../domain/program-year/read-settings.js';
import { sourceOf } from '../../domain/program-year/source.js';
import { kitShelf, type KitExtras, type KitUse } from './kit-shelf.js';
import { attributesOf } from './sources.js';
import { tellHost } from './tell-host.js';

/** What the `data-*` attributes of the pasted script say. */
export function readDefault(): SettingsRead {
  const script = pageKit()?.script;
  return readSettings(script ? attributesOf(script, 'data-') : sourceOf({}));
}

/**
 * The program of elements that stand in no `<iml-program>`: what the `data-*` attributes of the pasted script say,
 * else unnamed and kept on this device only.
 */
export function makeDefaultProgram(): DefaultProgram {
  const { settings, problems } = readDefault();
  tellHost(problems);
  const extras: KitExtras = { tellHost: (problem) => tellHost([problem]) };
  const uses: KitUse[] = [];
  return {
    program: {
      settings,
      kit: () => {
        const [use = kitShelf.use(settings, extras)] = uses;
        if (uses.length === 0) use.release();
        return use.kit();
      },
    },
    use: () => {
      const use = kitShelf.use(settings, extras);
      uses.push(use);
      return () => {
        const at = uses.indexOf(use);
        if (at < 0) return;
        uses.splice(at, 1);
        use.release();
      };
    },
  };
}
