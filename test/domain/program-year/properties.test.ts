import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainNames, textNames } from '../../../src/domain/program-year/attribute-names.js';
import type { Read } from '../../../src/domain/program-year/problem.js';
import { readBreak, readDay } from '../../../src/domain/program-year/read-days.js';
import { readId } from '../../../src/domain/program-year/read-id.js';
import { readMeets } from '../../../src/domain/program-year/read-meets.js';
import { readMoney } from '../../../src/domain/program-year/read-money.js';
import { readSettings } from '../../../src/domain/program-year/read-settings.js';
import { sourceFromConfig } from '../../../src/domain/program-year/settings-schema.js';
import { sourceOf } from '../../../src/domain/program-year/source.js';

const names = [...plainNames, ...textNames, 'name-es', 'readers-es', 'name-x-y'];
const anything = fc.dictionary(
  fc.oneof(fc.constantFrom(...names), fc.string()),
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.constantFrom('2026-01-05', 'Tuesday 18:00', '__proto__'),
  ),
);
const usable = <T>(read: Read<T>) => 'value' in read;

describe('whatever a host writes', () => {
  it('gives settings with a usable id, secure addresses and a full account of sending', () => {
    fc.assert(
      fc.property(anything, (values) => {
        const { settings } = readSettings(sourceOf(values, 'https://church.example/'));
        expect(usable(readId(settings.programId))).to.equal(true);
        expect(settings.exitUrl).to.match(/^(https:|http:\/\/(localhost|127\.|\[::1\]|[^/]+\.localhost))/);
        if (settings.endpoint === undefined) return;
        expect(settings.endpoint).to.match(/^(https:|http:\/\/(localhost|127\.|\[::1\]|[^/]+\.localhost))/);
        expect(settings.readers && settings.purpose && settings.exceptions).to.be.an('object');
      }),
    );
  });

  it('gets suggestions that can be read', () => {
    const readers: [(given: string) => Read<unknown>, fc.Arbitrary<string>][] = [
      [readId, fc.string({ unit: 'binary' })],
      [readDay, fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/))],
      [readBreak, fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d(\/| to )\d{4}-\d\d-\d\d$/))],
      [
        readMeets,
        fc.oneof(fc.string(), fc.stringMatching(/^(Mon|tuesday|domingo)s? \d{1,2}(:\d\d)?( ?[ap]m)?$/)),
      ],
      [
        (given) => readMoney(given, 'USD'),
        fc.oneof(fc.string(), fc.stringMatching(/^\$?\d{1,4}([.,]\d{1,3}){0,2}$/)),
      ],
    ];
    for (const [reader, given] of readers) {
      fc.assert(
        fc.property(given, (text) => {
          const read = reader(text);
          if (!('value' in read)) expect(usable(reader(read.suggestion)), read.suggestion).to.equal(true);
        }),
      );
    }
  });

  it('reads every clock time back, in 24 and in 12 hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const expected = { value: { weekday: 4, time: `${two(hour)}:${two(minute)}` } };
        const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'am' : 'pm'}`;
        expect(readMeets(`Thursday ${two(hour)}:${two(minute)}`)).to.deep.equal(expected);
        expect(readMeets(`jueves a las ${twelve}`)).to.deep.equal(expected);
      }),
    );
  });

  it('reads every amount back without losing a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        const dollars = new Intl.NumberFormat('en-US').format(Math.trunc(cents / 100));
        const text = `$${dollars}.${String(cents % 100).padStart(2, '0')}`;
        expect(readMoney(text, 'USD')).to.deep.equal({ value: cents });
      }),
    );
  });

  it('is the same by attributes and by JSON', () => {
    const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const written = fc.dictionary(fc.constantFrom(...plainNames, ...textNames), fc.string());
    fc.assert(
      fc.property(written, (values) => {
        const json: unknown = JSON.parse(
          JSON.stringify(Object.fromEntries(Object.keys(values).map((name) => [camel(name), values[name]]))),
        );
        const { source, problems } = sourceFromConfig(json, 'src');
        expect(problems).to.deep.equal([]);
        expect(readSettings(source)).to.deep.equal(readSettings(sourceOf(values)));
      }),
    );
  });

  it('never throws on any JSON and never touches a prototype', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        readSettings(sourceFromConfig(json, 'config').source);
      }),
    );
    const raw: unknown = JSON.parse(
      '{"__proto__": {"polluted": "yes"}, "constructor": {"name": "x"}, "name": null}',
    );
    readSettings(sourceFromConfig(raw, 'src').source);
    expect(Object.prototype).not.to.have.property('polluted');
    expect(Object.name).to.equal('Object');
  });
});
