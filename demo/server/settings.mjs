// @ts-check
import { fileURLToPath } from 'node:url';

/** The tenant and password of the demo. Anyone can read them here: for this computer only. */
export const SAMPLE = {
  tenant: 'grace-church',
  name: 'Sample Church Peer Partners',
  password: 'sample-password',
  timeZone: 'America/New_York',
};

const LEVELS = ['info', 'warn', 'error', 'silent'];

/**
 * @typedef {object} Settings
 * @property {import('./database.mjs').Place} place
 * @property {string} host
 * @property {number} port
 * @property {string[] | undefined} origins undefined: any
 * @property {boolean | string} trustProxy
 * @property {{ posts?: number, signIns?: number }} limits
 * @property {{ level: string }} log
 */

/**
 * What the host set in the environment; README.md tells each name.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Error} with a line for the host, when a value is not usable
 */
export function readSettings(env) {
  const host = env.HOST || '127.0.0.1';
  return {
    place: placeOf(env),
    host,
    port: whole('PORT', env.PORT, 65_535) ?? 8080,
    origins: list('ORIGINS', env.ORIGINS),
    trustProxy: env.TRUST_PROXY || false,
    limits: {
      ...(env.LIMIT_POSTS ? { posts: whole('LIMIT_POSTS', env.LIMIT_POSTS, 1_000_000) } : {}),
      ...(env.LIMIT_SIGN_INS ? { signIns: whole('LIMIT_SIGN_INS', env.LIMIT_SIGN_INS, 1_000_000) } : {}),
    },
    // Who tries the demo at a terminal wants to hear of faults alone.
    log: { level: level(env.LOG_LEVEL) ?? (isLocal(host) ? 'warn' : 'info') },
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ url: string } | { folder: string }}
 */
export function placeOf(env) {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL };
  return { folder: env.IML_DATA || fileURLToPath(new URL('./data', import.meta.url)) };
}

/**
 * @param {string} host
 * @returns {boolean} whether only this computer can reach it
 */
export const isLocal = (host) => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {number} most
 * @returns {number | undefined}
 */
function whole(name, value, most) {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > most)
    throw new Error(`${name} must be a whole number from 0 to ${most}.`);
  return number;
}

/**
 * @param {string | undefined} value
 * @returns {string | undefined}
 */
function level(value) {
  if (value === undefined || value === '') return undefined;
  if (!LEVELS.includes(value)) throw new Error(`LOG_LEVEL must be one of ${LEVELS.join(', ')}.`);
  return value;
}

/**
 * @param {string} name
 * @param {string | undefined} value
 * @returns {string[] | undefined}
 */
function list(name, value) {
  if (value === undefined || value.trim() === '' || value.trim() === '*') return undefined;
  return value.split(',').map((each) => {
    const origin = URL.canParse(each.trim()) ? new URL(each.trim()).origin : 'null';
    if (origin === 'null')
      throw new Error(`${name} must hold origins such as https://example.org, with commas.`);
    return origin;
  });
}
