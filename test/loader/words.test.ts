import { check as checkEn } from '../../src/i18n/en/check.js';
import { loader as loaderEn } from '../../src/i18n/en/loader.js';
import { check as checkEs } from '../../src/i18n/es/check.js';
import { loader as loaderEs } from '../../src/i18n/es/loader.js';
import { readingSuite } from '../suites/reading-suite.js';

readingSuite('loader', { en: loaderEn, es: loaderEs });
readingSuite('check', { en: checkEn, es: checkEs });
