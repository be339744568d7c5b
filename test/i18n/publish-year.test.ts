import { publishYear as en } from '../../src/i18n/en/publish-year.js';
import { publishYear as es } from '../../src/i18n/es/publish-year.js';
import { readingSuite } from '../suites/reading-suite.js';

readingSuite('publish-year', { en, es });
