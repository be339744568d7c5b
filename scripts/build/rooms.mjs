import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

/** The least height of every frame (`ui/styles/frame`), in its em. */
const least = [[0, 24.7, 24.7]];

/** Says `export const room` of a file that imports only types. */
async function readRoom(file) {
  const source = await readFile(file, 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const { room } = await import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
  return room;
}

/** How high each element stands when it comes, as its `room.ts` says it. A program shows nothing of its own. */
export async function readRooms(root, defines) {
  const rooms = {};
  for (const define of defines) {
    const folder = dirname(define);
    if (basename(folder) === 'program') continue;
    const file = join(root, folder, 'room.ts');
    rooms[basename(folder)] = existsSync(file) ? await readRoom(file) : least;
  }
  return rooms;
}
