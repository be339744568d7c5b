import { journalTaking as en } from '../../src/i18n/en/journal-taking.js';
import { journalTaking as es } from '../../src/i18n/es/journal-taking.js';
import { readingSuite } from '../suites/reading-suite.js';

readingSuite('journal-taking', { en, es });
