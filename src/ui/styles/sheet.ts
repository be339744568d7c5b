import type { CSSResultGroup } from 'lit';
import { base } from './base.js';
import { buttons } from './buttons.js';
import { frameStyles } from './frame.js';
import { pills } from './pills.js';
import { tokens } from './tokens.js';

/** The styles of everything that is shown; an element adds its own after these. */
export const sheetStyles: CSSResultGroup = [tokens, base, frameStyles, buttons, pills];
