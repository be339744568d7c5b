import { html } from '@open-wc/testing';
import '../../../src/elements/budget/define.js';
import { budget } from '../../../src/i18n/en/budget.js';
import { goalMoney } from '../../../src/i18n/en/goal-money.js';
import { goalMoney as goalMoneyEs } from '../../../src/i18n/es/goal-money.js';
import { budgetAsking } from '../../../src/i18n/en/budget-asking.js';
import { budgetLooking } from '../../../src/i18n/en/budget-looking.js';
import { budgetWriting } from '../../../src/i18n/en/budget-writing.js';
import { budget as budgetEs } from '../../../src/i18n/es/budget.js';
import { budgetAsking as budgetAskingEs } from '../../../src/i18n/es/budget-asking.js';
import { budgetLooking as budgetLookingEs } from '../../../src/i18n/es/budget-looking.js';
import { budgetWriting as budgetWritingEs } from '../../../src/i18n/es/budget-writing.js';
import '../../helpers/sample-program.js';
import { shadow, until } from '../../helpers/shadow.js';
import { readingSuite } from '../../suites/reading-suite.js';
import { worksheetSuite } from '../../suites/worksheet-suite.js';
import { roomsAreThere } from './person.js';

before(roomsAreThere);

worksheetSuite('iml-budget', {
  fixture: () => html`<iml-sample-program><iml-budget></iml-budget></iml-sample-program>`,
  begin: async (element) => {
    shadow(element).getElementById('ask')?.click();
    await until(() => shadow(element).querySelector('textarea'), 'the first field');
  },
});

readingSuite('budget', { en: budget, es: budgetEs });
readingSuite('budget-writing', { en: budgetWriting, es: budgetWritingEs });
readingSuite('budget-looking', { en: budgetLooking, es: budgetLookingEs });
readingSuite('goal-money', { en: goalMoney, es: goalMoneyEs });
readingSuite('budget-asking', { en: budgetAsking, es: budgetAskingEs });
