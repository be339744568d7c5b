// @ts-check
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** 32 MiB and about a quarter of a second for each guess; stored with the hash, so it can be raised. */
const COST = { N: 2 ** 15, r: 8, p: 3 };
const LENGTH = 32;

/**
 * @param {string} password
 * @returns {Promise<string>} `scrypt$N$r$p$salt$hash`
 */
export async function hashPassword(password) {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/**
 * @param {string} password
 * @param {string} stored what `hashPassword` gave
 * @returns {Promise<boolean>}
 */
export async function isPassword(password, stored) {
  const [kind, n, r, p, salt, hash] = stored.split('$');
  if (kind !== 'scrypt' || salt === undefined || hash === undefined) return false;
  const cost = { N: Number(n), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
  const wanted = Buffer.from(hash, 'base64url');
  return derived.length === wanted.length && timingSafeEqual(derived, wanted);
}

/** @returns {string} four groups of letters and digits that are hard to mistake for one another */
export function makePassword() {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const pick = () => [...randomBytes(5)].map((byte) => letters[byte % letters.length]).join('');
  return [pick(), pick(), pick(), pick()].join('-');
}

/**
 * @param {string} password
 * @param {Buffer} salt
 * @param {{ N: number, r: number, p: number }} cost
 * @returns {Promise<Buffer>}
 */
function derive(password, salt, cost) {
  return new Promise((resolve, reject) => {
    scrypt(
      password.normalize('NFC'),
      salt,
      LENGTH,
      { ...cost, maxmem: 256 * cost.N * cost.r },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}
