import type { CSSResultGroup } from 'lit';
import { boxes } from './boxes.js';
import { controls } from './controls.js';
import { sheetStyles } from './sheet.js';

/** The styles of every worksheet; an element adds its own after these. */
export const worksheetStyles: CSSResultGroup = [sheetStyles, controls, boxes];
