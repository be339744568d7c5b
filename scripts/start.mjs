/**
 * `npm start`: installs if needed, builds, then serves the demo pages and their server on this computer until
 * Ctrl-C. `PORT` chooses the port; without it, the first free one from 8080 on.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureInstalled } from './ensure-install.mjs';
import { root } from './lib/paths.mjs';
import { npm, run } from './lib/run.mjs';

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

async function firstFree(from) {
  for (let port = from; port < from + 50; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${from} on. Choose one: PORT=9000 npm start`);
}

try {
  await ensureInstalled();
  console.log('Building.');
  const { code, output } = await run(npm, ['run', '--silent', 'build'], { quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  const app = await run(npm, ['run', '--silent', 'demo:app'], { quiet: true });
  if (app.code !== 0) throw new Error(`The demo app could not be made:\n${app.output}`);
  const port = process.env.PORT ?? String(await firstFree(8080));
  const server = spawn(process.execPath, ['main.mjs'], {
    cwd: `${root}demo/server`,
    env: { ...process.env, PORT: port },
    stdio: 'inherit',
  });
  // Ctrl-C reaches the server by itself; this process only waits for it to close its database.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (signal === 'SIGTERM') server.kill(signal);
    });
  }
  server.on('exit', (exit) => (process.exitCode = exit ?? 0));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
