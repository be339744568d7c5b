import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { typescript } from '../../scripts/build/typescript.mjs';

/** A page's script in one file, made from the sources as they are now. `entry` is a URL of a TypeScript file. */
export async function bundlePage(entry) {
  const input = fileURLToPath(entry);
  const built = await rollup({ input, onwarn: () => undefined, plugins: [typescript(), nodeResolve()] });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true });
  await built.close();
  return output[0].code;
}
