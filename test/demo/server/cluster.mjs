// @ts-check
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** @returns {string | undefined} the folder of `initdb` and `postgres` */
function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'pg_ctl')));
}

/** PostgreSQL refuses to run as root: the account `postgres` of the package, or `nobody`, runs it. */
function account() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((what) =>
      Number(spawnSync('id', [what, name]).stdout.toString().trim()),
    );
    if (uid && gid) return { uid, gid };
  }
  throw new Error('Run this as an ordinary user: PostgreSQL refuses to run as root.');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function must(command, args, options) {
  const { status, stderr, error } = spawnSync(command, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw error ?? new Error(`${command} failed: ${stderr}`);
}

/**
 * Runs a PostgreSQL of this machine (Debian: `apt-get install postgresql`) in a temporary folder while work is done.
 * @template T
 * @param {(url: string) => Promise<T>} work with the address of an account that may create databases
 * @returns {Promise<T>}
 * @throws {Error} with a line for a person, where there is no PostgreSQL
 */
export async function withPostgres(work) {
  const bin = findPostgres();
  if (bin === undefined)
    throw new Error('No PostgreSQL here. Install one (Debian: apt-get install postgresql).');
  const folder = mkdtempSync(join(tmpdir(), 'iml-postgres-'));
  const who = account();
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const port = String(20_000 + (process.pid % 20_000));
  const options = { ...who, cwd: folder };
  try {
    must(join(bin, 'initdb'), ['-D', data, '-U', 'iml', '--auth=trust', '-E', 'UTF8', '--locale=C'], options);
    const flags = `-p ${port} -k '${folder}' -c listen_addresses=127.0.0.1`;
    must(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', flags, 'start'], options);
    console.log(`PostgreSQL of ${bin} on port ${port}`);
    return await work(`postgres://iml@127.0.0.1:${port}/postgres`);
  } finally {
    spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], options);
    rmSync(folder, { recursive: true, force: true });
  }
}
