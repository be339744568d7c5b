import type { CSSResultGroup } from 'lit';
import { base } from './base.js';
import { boxes } from './boxes.js';
import { controls } from './controls.js';
import { frameStyles } from './frame.js';
import { tokens } from './tokens.js';

/** The styles of every worksheet; an element adds its own after these. */
export const worksheetStyles: CSSResultGroup = [tokens, base, frameStyles, controls, boxes];
