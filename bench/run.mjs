// `npm run bench` measures loading; `npm run bench -- journal` a journal with very many entries.
import { benchJournal } from './journal.mjs';
import { benchLoad } from './load.mjs';

const benches = { load: benchLoad, journal: benchJournal };
const name = process.argv[2] ?? 'load';
if (!(name in benches)) {
  throw new Error(`No benchmark "${name}". There are: ${Object.keys(benches).join(', ')}.`);
}
await benches[name]();
