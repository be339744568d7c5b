import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/** The version of the package. */
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
