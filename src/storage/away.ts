import { dataKey, sealingCodec, subtle, type Codec, type SealContext } from './codec.js';
import type { Core } from './core.js';
import type { Sealed } from './rows.js';

/**
 * What seals drafts that lie beside the database for a while: during a visit its key; on a device of one's own a key
 * that goes with the database's name, and so with everything, when all is erased; under the lock its key. Undefined without
 * cryptography, and while the lock is closed.
 */
export async function codecAway({ keys, state }: Core): Promise<Codec | undefined> {
  if (state.mode === 'visit') return keys.codec;
  if (state.lock) return keys.lock?.codec;
  const name = new TextEncoder().encode(`away/${state.database}`);
  const digest = await subtle()?.digest('SHA-256', name);
  return digest && sealingCodec(await dataKey(new Uint8Array(digest)));
}

/** An erased database has another name: nothing of before opens after it. */
export const awayContext = ({ program, state }: Core, tag: string): SealContext => ({
  program,
  kind: 'away',
  id: state.database,
  revision: tag,
  schema: 0,
});

/** Opens it, also where a visit's words have since been kept on the device. */
export async function openAway(
  core: Core,
  { sealed, tag }: { readonly sealed: Sealed; readonly tag: string },
): Promise<unknown> {
  const context = awayContext(core, tag);
  const codec = await codecAway(core);
  try {
    if (codec) return await codec.open(sealed, context);
  } catch {
    // Sealed by another key, if by any.
  }
  return core.keys.open(sealed, context);
}
