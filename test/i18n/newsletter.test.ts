import { newsletter as en } from '../../src/i18n/en/newsletter.js';
import { newsletter as es } from '../../src/i18n/es/newsletter.js';
import { readingSuite } from '../suites/reading-suite.js';

readingSuite('newsletter', { en, es });
