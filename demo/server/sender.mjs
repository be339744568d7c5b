// @ts-check
import { runCommand } from './commands/run.mjs';
import { sender } from './commands/sender.mjs';

await runCommand(sender);
