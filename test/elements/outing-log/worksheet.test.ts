import { html } from '@open-wc/testing';
import '../../../src/elements/outing-log/define.js';
import { outingCircle as circleEn } from '../../../src/i18n/en/outing-circle.js';
import { outingDay as dayEn } from '../../../src/i18n/en/outing-day.js';
import { outingLog as en } from '../../../src/i18n/en/outing-log.js';
import { outingNote as noteEn } from '../../../src/i18n/en/outing-note.js';
import { outingPage as pageEn } from '../../../src/i18n/en/outing-page.js';
import { outingPlan as planEn } from '../../../src/i18n/en/outing-plan.js';
import { outingReflect as reflectEn } from '../../../src/i18n/en/outing-reflect.js';
import { outingCircle as circleEs } from '../../../src/i18n/es/outing-circle.js';
import { outingDay as dayEs } from '../../../src/i18n/es/outing-day.js';
import { outingLog as es } from '../../../src/i18n/es/outing-log.js';
import { outingNote as noteEs } from '../../../src/i18n/es/outing-note.js';
import { outingPage as pageEs } from '../../../src/i18n/es/outing-page.js';
import { outingPlan as planEs } from '../../../src/i18n/es/outing-plan.js';
import { outingReflect as reflectEs } from '../../../src/i18n/es/outing-reflect.js';
import '../../helpers/sample-program.js';
import { shadow, until } from '../../helpers/shadow.js';
import { readingSuite } from '../../suites/reading-suite.js';
import { worksheetSuite } from '../../suites/worksheet-suite.js';
import { roomsAreThere } from './person.js';

before(roomsAreThere);

worksheetSuite('iml-outing-log', {
  fixture: () => html`<iml-sample-program><iml-outing-log></iml-outing-log></iml-sample-program>`,
  begin: async (element) => {
    shadow(element).getElementById('add')?.click();
    await until(() => shadow(element).querySelector('textarea'), 'the first field');
  },
});

readingSuite('the outings', { en, es });
readingSuite('the plan of an outing', { en: planEn, es: planEs });
readingSuite('the day of an outing', { en: dayEn, es: dayEs });
readingSuite('looking back at an outing', { en: reflectEn, es: reflectEs });
readingSuite('sealed notes', { en: noteEn, es: noteEs });
readingSuite('the page of an outing', { en: pageEn, es: pageEs });
readingSuite('the circle', { en: circleEn, es: circleEs });
