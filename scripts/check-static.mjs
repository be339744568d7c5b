/** Every check that needs no browser, one after the other, each told; closes with the sum. */
import { ensureInstalled } from './ensure-install.mjs';
import { npm, run } from './lib/run.mjs';

const checks = [
  'check:format',
  'check:lint',
  'check:types',
  'check:imports',
  'check:manifest',
  'build',
  'check:sizes',
];

let failed = 0;
try {
  await ensureInstalled();
  for (const check of checks) {
    const { code, output } = await run(npm, ['run', '--silent', check], { quiet: true });
    if (code !== 0) failed += 1;
    console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${check}`);
    if (code !== 0 || check === 'check:sizes') console.log(output.trimEnd());
  }
} catch (error) {
  console.error(error.message);
  failed = checks.length;
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
