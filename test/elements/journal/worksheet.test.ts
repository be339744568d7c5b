import { html } from '@open-wc/testing';
import '../../../src/elements/journal/define.js';
import { journal as en } from '../../../src/i18n/en/journal.js';
import { journalEntry as entryEn } from '../../../src/i18n/en/journal-entry.js';
import { topics as topicsEn } from '../../../src/i18n/en/topics.js';
import { journal as es } from '../../../src/i18n/es/journal.js';
import { journalEntry as entryEs } from '../../../src/i18n/es/journal-entry.js';
import { topics as topicsEs } from '../../../src/i18n/es/topics.js';
import '../../helpers/sample-program.js';
import { readingSuite } from '../../suites/reading-suite.js';
import { worksheetSuite } from '../../suites/worksheet-suite.js';

worksheetSuite('iml-journal', {
  fixture: () => html`<iml-sample-program><iml-journal></iml-journal></iml-sample-program>`,
});

readingSuite('the journal', { en, es });
readingSuite('the page of an entry', { en: entryEn, es: entryEs });
readingSuite('the topics', { en: topicsEn, es: topicsEs });
