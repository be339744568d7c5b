import { expect } from '@open-wc/testing';
import { skillAreas, type SkillArea } from '../../src/domain/program-year/skill-areas.js';
import { promptsOf } from '../../src/i18n/prompts.js';
import { registerMessages } from '../../src/i18n/registry.js';
import { defaultThemes } from '../../src/domain/program-year/themes.js';
import { readingSuite } from '../suites/reading-suite.js';

const all = async (language: string) => {
  const packs: [SkillArea, readonly string[]][] = [];
  for (const area of skillAreas) packs.push([area, await promptsOf(area, language)]);
  return packs;
};
const asPack = (packs: readonly [SkillArea, readonly string[]][]) =>
  Object.fromEntries(packs.map(([area, prompts]) => [area, { ...prompts }]));

const en = await all('en');
const es = await all('es-US');

readingSuite('the journal’s questions', { en: asPack(en), es: asPack(es) });

describe('the questions of the journal', () => {
  it('are enough for every month of their area, in both languages in the same places', () => {
    for (const [index, [area, prompts]] of en.entries()) {
      const months = defaultThemes.filter((theme) => theme.area === area).length;
      expect(months, area).to.be.at.least(1);
      expect(prompts.length, area).to.be.at.least(Math.max(14, months * 6));
      expect(es[index]?.[1].length, area).to.equal(prompts.length);
    }
  });

  it('are questions, none asked twice', () => {
    for (const packs of [en, es]) {
      const texts = packs.flatMap(([, prompts]) => prompts);
      expect(new Set(texts).size).to.equal(texts.length);
      for (const text of texts) expect(text).to.match(/\?/);
    }
  });

  it('never ask for a diagnosis, for substances or for what was done wrong', () => {
    const clinical =
      /diagnos|symptom|síntoma|illness|enferm|disorder|trastorn|medic|drug|droga|alcohol|drink|relaps|reca[ií]|sober|sobri|fail|fracas|fault|culpa|suicid|\bwhy\b|por qué/i;
    for (const packs of [en, es])
      for (const [, prompts] of packs) for (const text of prompts) expect(text).not.to.match(clinical);
  });

  it('come in English where a language has none or its file does not come, and in one that a host brings', async () => {
    const [[, english] = []] = en;
    expect(await promptsOf('goals', 'fr')).to.deep.equal(english);
    registerMessages('pl', 'prompts/goals', ['Co lubisz?']);
    expect(await promptsOf('goals', 'pl-PL')).to.deep.equal(['Co lubisz?']);
    registerMessages('de', 'prompts/goals', () => Promise.reject(new Error('offline')));
    expect(await promptsOf('goals', 'de')).to.deep.equal(english);
    registerMessages('en', 'prompts/goals', ['What do you like?']);
    expect(await promptsOf('goals', 'en-US')).to.deep.equal(['What do you like?']);
    expect(await promptsOf('goals', 'fr')).to.deep.equal(['What do you like?']);
  });
});
