import { journalFinding as en } from '../../../../src/i18n/en/journal-finding.js';
import { journalFinding as es } from '../../../../src/i18n/es/journal-finding.js';
import { readingSuite } from '../../../suites/reading-suite.js';

readingSuite('journal-finding', { en, es });
