import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { root } from './paths.mjs';

/** npm, the way it is called on this system. */
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Runs a program to its end and resolves with its exit code (1 where a signal ended it). With `capture` its output
 * is also returned; it is shown unless `quiet`. A program that is `patient` leaves the processor to those that are not.
 */
export function run(
  command,
  args,
  { cwd = root, env = {}, capture = false, quiet = false, patient = false, timeout } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture || quiet ? 'pipe' : 'inherit', capture || quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
      timeout,
      killSignal: 'SIGKILL',
    });
    if (patient && child.pid !== undefined) setPriority(child.pid, 5);
    let output = '';
    const keep = (stream, shown) =>
      stream?.on('data', (chunk) => {
        output += chunk;
        if (!quiet) shown.write(chunk);
      });
    keep(child.stdout, process.stdout);
    keep(child.stderr, process.stderr);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
