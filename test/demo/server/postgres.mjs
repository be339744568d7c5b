// @ts-check
/**
 * Runs the server's tests against a real PostgreSQL: TEST_DATABASE_URL where it is set, else a cluster of its
 * own, made from the PostgreSQL of this machine (Debian: `apt-get install postgresql`) and removed at the end.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPostgres } from './cluster.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param {string} url
 * @returns {Promise<number>} the exit code of the tests
 */
function runTests(url) {
  const files = readdirSync(HERE)
    .filter((name) => name.endsWith('.node.mjs'))
    .map((name) => join(HERE, name));
  const child = spawn(process.execPath, ['--test', '--test-concurrency=2', ...files], {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: url },
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

try {
  const { TEST_DATABASE_URL } = process.env;
  process.exitCode = await (TEST_DATABASE_URL ? runTests(TEST_DATABASE_URL) : withPostgres(runTests));
} catch (error) {
  console.error(/** @type {Error} */ (error).message, 'Or set TEST_DATABASE_URL.');
  process.exitCode = 1;
}
