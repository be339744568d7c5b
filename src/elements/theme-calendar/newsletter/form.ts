import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { textField } from '../../../ui/controls/text-field.js';
import { monthDays, monthHeading, type Page } from '../page.js';
import { languages, layouts, parts, type Part } from './choices.js';
import { hasPlace } from './letter.js';
import type { NewsletterPanel } from './panel.js';

const monthField = (panel: NewsletterPanel, page: Page): TemplateResult => {
  const { t } = panel.words;
  return html`<div class="field">
    <label for="letter-month">${t.month}</label>
    <select
      id="letter-month"
      autocomplete="off"
      .value=${live(String(panel.month))}
      @change=${(event: Event) => panel.chooseMonth(Number((event.target as HTMLSelectElement).value))}
    >
      ${page.year.themes.map(
        (_, at) =>
          html`<option value=${at + 1} ?selected=${panel.month === at + 1}>
            ${t.monthOption(monthHeading(page, at + 1), monthDays(page, at + 1))}
          </option>`,
      )}
    </select>
  </div>`;
};

const partCards = (panel: NewsletterPanel, page: Page): TemplateResult => {
  const { t } = panel.words;
  const shown = parts.filter((part) => part !== 'place' || hasPlace(page.year));
  const card = (part: Part) =>
    checkCard({
      id: `letter-${part}`,
      label: t[part],
      checked: panel.choices[part],
      onChange: (checked) => panel.choose({ [part]: checked }),
    });
  return html`<div class="field" role="group" aria-labelledby="letter-parts">
    <div class="legend"><span id="letter-parts">${t.parts}</span></div>
    <div class="cards columns">${shown.map(card)}</div>
    ${page.year.settings.showPlace ? nothing : html`<p class="second">${t.hidden}</p>`}
  </div>`;
};

const paragraphField = (panel: NewsletterPanel, language: 'en' | 'es'): TemplateResult => {
  const { words, choices } = panel;
  const { t } = words;
  return textField({
    id: `letter-words-${language}`,
    label: choices.language === 'both' ? t.paragraphIn[language] : t.paragraph,
    hint: t.paragraphHint,
    value: choices.paragraphs[language],
    multiline: true,
    onInput: (value) => panel.write(language, value),
  });
};

/** What stands in the letter. */
export function form(panel: NewsletterPanel, page: Page): TemplateResult {
  const { words, choices } = panel;
  const { t } = words;
  const { language } = choices;
  return html`<section class="part" aria-labelledby="letter-what">
    <h3 id="letter-what">${t.what}</h3>
    ${monthField(panel, page)}
    ${choiceCards({
      name: 'letter-language',
      legend: t.language,
      options: languages.map((value) => ({ value, label: t.languages[value] })),
      value: language,
      columns: true,
      onChange: (value) => value && panel.choose({ language: value }),
    })}
    ${choiceCards({
      name: 'letter-layout',
      legend: t.layout,
      options: layouts.map((value) => ({ value, label: t.layouts[value] })),
      value: choices.layout,
      columns: true,
      onChange: (value) => value && panel.choose({ layout: value }),
    })}
    ${partCards(panel, page)} ${language === 'es' ? nothing : paragraphField(panel, 'en')}
    ${language === 'en' ? nothing : paragraphField(panel, 'es')}
    ${checkCard({
      id: 'letter-keep',
      label: t.keep,
      hint: t.keepHint,
      checked: panel.onDevice,
      onChange: (checked) => panel.keepOnDevice(checked),
    })}
    ${panel.isKept ? nothing : html`<p class="error">${t.notKept}</p>`}
  </section>`;
}
