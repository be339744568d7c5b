// @ts-check
import { runCommand } from './commands/run.mjs';
import { tenant } from './commands/tenant.mjs';

await runCommand(tenant);
