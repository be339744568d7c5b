/**
 * The year must not depend on where it is reckoned. The same laws run in processes of several time zones, against the
 * built package; there `Date` reads clock times in the process's own zone and so is an independent calendar.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const laws = fileURLToPath(new URL('year-laws.mjs', import.meta.url));
const zones = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];
const seed = Number(process.env.IML_SEED ?? Date.now() % 1_000_000_000);

const inZone = async (zone) => {
  const env = { ...process.env, TZ: zone, IML_SEED: String(seed) };
  const { stdout } = await promisify(execFile)(process.execPath, [laws], { env, maxBuffer: 2 ** 26 });
  return stdout;
};

describe(`the year in several time zones (IML_SEED=${seed})`, () => {
  const digests = new Map();

  for (const zone of zones) {
    it(`agrees with the clocks of ${zone}, and its laws hold there`, async () => {
      const year = await inZone(zone);
      assert.match(year, new RegExp(`^in ${zone}: \\d{4,} meetings`));
      digests.set(
        zone,
        createHash('sha256')
          .update(year.slice(year.indexOf('\n')))
          .digest('hex'),
      );
    });
  }

  it('is the same to the last letter wherever it is reckoned', () => {
    assert.equal(digests.size, zones.length);
    assert.equal(new Set(digests.values()).size, 1);
  });
});
