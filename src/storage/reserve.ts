import type { Core } from './core.js';

/** Bytes held back for the last save when the disk is full. */
const size = 262_144;

/** Most bytes that one call of the browser's random numbers gives. */
const step = 65_536;

/** Ballast of random bytes: anything else would be squeezed to nothing by the database. */
function ballast(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let from = 0; from < size; from += step) crypto.getRandomValues(bytes.subarray(from, from + step));
  return bytes;
}

/** Lays the ballast in, where there is none. False where there is no room for it. Never rejects. */
export async function layReserve({ ledger }: Core): Promise<boolean> {
  try {
    await ledger.engine.write(['reserve'], async (tx) => {
      if (!(await tx.get('reserve', 'ballast'))) tx.put('reserve', { name: 'ballast', bytes: ballast() });
    });
    return true;
  } catch {
    return false;
  }
}

/** Throws the ballast out. True where there was some. */
export async function freeReserve({ ledger }: Core): Promise<boolean> {
  try {
    return await ledger.engine.write(['reserve'], async (tx) => {
      const found = await tx.get('reserve', 'ballast');
      if (found) tx.delete('reserve', 'ballast');
      return found !== undefined;
    });
  } catch {
    return false;
  }
}
