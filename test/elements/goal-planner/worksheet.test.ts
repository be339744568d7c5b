import { html } from '@open-wc/testing';
import '../../../src/elements/goal-planner/define.js';
import { goalPlannerLater as laterEn } from '../../../src/i18n/en/goal-planner-later.js';
import { goalPlanner as en } from '../../../src/i18n/en/goal-planner.js';
import { goalPlannerLater as laterEs } from '../../../src/i18n/es/goal-planner-later.js';
import { goalPlanner as es } from '../../../src/i18n/es/goal-planner.js';
import '../../helpers/sample-program.js';
import { shadow, until } from '../../helpers/shadow.js';
import { readingSuite } from '../../suites/reading-suite.js';
import { worksheetSuite } from '../../suites/worksheet-suite.js';

worksheetSuite('iml-goal-planner', {
  fixture: () => html`<iml-sample-program><iml-goal-planner></iml-goal-planner></iml-sample-program>`,
  begin: async (element) => {
    shadow(element).getElementById('add')?.click();
    await until(() => shadow(element).querySelector('textarea'), 'the first field');
  },
});

readingSuite('the goal planner', { en, es });
readingSuite('the seldom views of the goal planner', { en: laterEn, es: laterEs });
