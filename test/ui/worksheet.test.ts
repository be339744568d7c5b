import { html } from '@open-wc/testing';
import '../helpers/sample-sheet.js';
import { worksheetSuite } from '../suites/worksheet-suite.js';

worksheetSuite('iml-sample-sheet', { fixture: () => html`<iml-sample-sheet></iml-sample-sheet>` });
