import { html } from '@open-wc/testing';
import '../helpers/sample-program.js';
import '../helpers/sample-sheet.js';
import { worksheetSuite } from '../suites/worksheet-suite.js';

worksheetSuite('iml-sample-sheet', {
  fixture: () => html`<iml-sample-program><iml-sample-sheet></iml-sample-sheet></iml-sample-program>`,
});
