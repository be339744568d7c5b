/** Runs `iml-kit check-endpoint` in this process, as at a computer without a terminal. */
import { main } from '../../dist/npm/cli/main.js';

/**
 * @param {string} address
 * @param {readonly string[]} args
 * @param {object} more what stands in place of the machine's own things, such as `fetch`
 * @returns its status, its findings (as a list, and by check), those that must be mended (`bad`), and what it told
 */
export async function check(address, args = ['--yes'], more = {}) {
  const told = { out: '', err: '' };
  const status = await main(['check-endpoint', address, '--json', ...args], {
    out: (text) => (told.out += text),
    tell: (line) => (told.err += `${line}\n`),
    fetch,
    ask: undefined,
    stopped: new AbortController().signal,
    now: Date.now,
    language: 'en',
    version: '0',
    ...more,
  });
  const findings = told.out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const by = Object.fromEntries(findings.map((finding) => [finding.check, finding]));
  const bad = findings.filter(({ verdict }) => verdict === 'mend');
  return { status, findings, by, bad, ...told };
}
