import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../domain/program-year/problem.js';
import type { ProgramSettings } from '../../../domain/program-year/settings.js';
import type { CheckMessages } from '../../../i18n/en/check.js';
import { button } from '../../../ui/controls/button.js';
import { givenText, suggestedText } from '../../base/problem-words.js';
import type { ElementFacts, Facts, ProgramFacts } from './facts.js';
import { settingRows } from './setting-rows.js';

/** What the list needs beside the facts. */
export interface CheckView {
  readonly words: CheckMessages;
  readonly language: string;
  readonly facts: Facts;
  /** What came of trying an endpoint, by its address. */
  readonly answers: ReadonlyMap<string, string>;
  readonly onTry: (endpoint: string) => void;
  readonly onClose: () => void;
}

function problemItem(problem: Problem, words: CheckMessages): TemplateResult {
  const given = givenText(problem);
  const suggested = suggestedText(problem);
  return html`<li>
    <p><code>${problem.attribute}</code>: ${words.problems[problem.code]}</p>
    ${given ? html`<p>${words.youWrote} <code>${given}</code></p>` : nothing}
    ${problem.day ? html`<p>${words.onDay} ${problem.day}</p>` : nothing}
    ${
      suggested
        ? html`<p>${given ? words.writeInstead : words.addThis} <code>${suggested}</code></p>`
        : nothing
    }
  </li>`;
}

function sending({ endpoint, tally }: ProgramSettings, { words, answers, onTry }: CheckView): TemplateResult {
  if (endpoint === undefined) return html`<p>${words.sendingOff}</p>`;
  return html`<p>${words.sendingOn}</p>
    <p>${words.laws}</p>
    ${tally ? html`<p>${words.tallyOn}</p>` : nothing}
    ${button({ kind: 'plain', label: words.tryAddress, onPress: () => onTry(endpoint) })}
    <p role="status">${answers.get(endpoint) ?? ''}</p>`;
}

function program({ kind, settings, problems }: ProgramFacts, view: CheckView): TemplateResult {
  const { words, language } = view;
  return html`<section>
    <h3>${kind === 'tag' && settings ? words.program(settings.programId) : words.defaultProgram}</h3>
    ${
      problems.length > 0
        ? html`<h4>${words.change}</h4>
            <ul class="problems">
              ${problems.map((problem) => problemItem(problem, words))}
            </ul>`
        : nothing
    }
    ${
      settings
        ? html`<h4>${words.sending}</h4>
            ${sending(settings, view)}
            <details>
              <summary>${words.read}</summary>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${words.setting}</th>
                    <th scope="col">${words.value}</th>
                  </tr>
                </thead>
                <tbody>
                  ${settingRows(settings, words, language).map(
                    ([attribute, value]) =>
                      html`<tr>
                        <th scope="row"><code>${attribute}</code></th>
                        <td>${value}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </details>`
        : html`<p>${words.waiting}</p>`
    }
  </section>`;
}

function surroundings({ notSecure, framed, noStorage }: Facts, words: CheckMessages): unknown {
  const troubles = [notSecure && words.notSecure, framed && words.framed, noStorage && words.noStorage];
  if (!troubles.some(Boolean)) return nothing;
  return html`<section>
    <h3>${words.surroundings}</h3>
    <ul class="problems">
      ${troubles.map((text) => (text ? html`<li>${text}</li>` : nothing))}
    </ul>
  </section>`;
}

function elementItem({ tag, count, works, instead }: ElementFacts, words: CheckMessages): unknown {
  if (works) return words.elementHere(tag, count);
  if (instead.length === 0) return words.elementUnknown(tag);
  return html`${words.elementNone(tag)} ${words.writeInstead}
  ${instead.map((each) => html`<code>${`<${each}>`}</code> `)}`;
}

/** The list for whoever put the kit on this page: what was read, what is wrong, what to write instead. */
export function checkView(view: CheckView): TemplateResult {
  const { words, facts } = view;
  const broken = facts.elements.filter(({ works }) => !works).length;
  const around = [facts.notSecure, facts.framed, facts.noStorage].filter(Boolean).length;
  const count = facts.programs.reduce((sum, { problems }) => sum + problems.length, broken + around);
  const isPending = facts.programs.some((program) => program.isPending);
  return html`<section class="check" aria-labelledby="heading">
    <h2 id="heading">${words.heading}</h2>
    <p class="second">${words.onlyYou}</p>
    <p><strong>${count > 0 ? words.found(count) : isPending ? words.reading : words.allWell}</strong></p>
    ${facts.programs.map((one) => program(one, view))} ${surroundings(facts, words)}
    <section>
      <h3>${words.elements}</h3>
      <ul>
        ${facts.elements.length === 0 ? html`<li>${words.noElements}</li>` : nothing}
        ${facts.elements.map((element) => html`<li>${elementItem(element, words)}</li>`)}
      </ul>
    </section>
    <section>
      <h3>${words.kit}</h3>
      <ul>
        <li>${words.version}: ${facts.version}</li>
        <li>${words.base}: ${facts.base ?? words.npm}</li>
        <li>${words.language}: ${facts.language}</li>
      </ul>
    </section>
    ${button({ kind: 'main', label: words.close, onPress: view.onClose })}
  </section>`;
}
