import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { focusLargestWindow } from './x11-focus.mjs';
import { webkitPage } from './webkit-page.mjs';

const advice = 'WebKitGTK is tested on Debian: apt-get install webkit2gtk-driver xvfb, then run this again.';

/** How long the driver may take for one answer, in milliseconds. */
const patience = 20_000;

/** Lets the window's own controls shrink, so that pages can be as narrow as a phone. */
const smallest = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }\n';

function miniBrowser() {
  for (const base of [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib',
    '/usr/libexec',
  ]) {
    const folders = existsSync(base) ? readdirSync(base).filter((name) => name.startsWith('webkit')) : [];
    for (const folder of folders.sort().reverse()) {
      const path = join(base, folder, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  throw new Error(advice);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a screen that nobody sees; Xvfb chooses a free number and writes it to the third descriptor. */
function startScreen() {
  return new Promise((resolve, reject) => {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    screen.on('error', () => reject(new Error(advice)));
    screen.stdio[3].once('data', (number) => resolve({ screen, display: `:${String(number).trim()}` }));
  });
}

/** A launcher of the test runner for WebKitGTK: W3C WebDriver by `fetch`, one session for each test file. */
export function webkitLauncher() {
  const sessions = new Map();
  let starting;
  let queue = Promise.resolve();

  async function start() {
    const { screen, display } = await startScreen();
    const home = mkdtempSync(join(tmpdir(), 'iml-webkit-'));
    mkdirSync(join(home, '.config/gtk-3.0'), { recursive: true });
    writeFileSync(join(home, '.config/gtk-3.0/gtk.css'), smallest);
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
    driver.on('error', () => {});
    const base = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 100; tries++) {
      if (driver.exitCode !== null) throw new Error(advice);
      const up = await fetch(`${base}/status`).catch(() => undefined);
      if (up?.ok) return { base, driver, screen, home, display };
      await wait(100);
    }
    throw new Error('WebKitWebDriver did not answer.');
  }

  async function ask(base, method, path, body) {
    const response = await fetch(`${base}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  async function openSession(id, url) {
    const { base, display } = await (starting ??= start());
    const options = {
      binary: miniBrowser(),
      args: ['--automation'],
    };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await ask(base, 'POST', '/session', { capabilities });
    const path = `/session/${sessionId}`;
    const page = webkitPage((method, tail, body) => ask(base, method, path + tail, body));
    sessions.set(id, { page, url, close: () => ask(base, 'DELETE', path) });
    await page.setViewport({ width: 800, height: 600 });
    await focusLargestWindow(display);
    await page.goto(url);
  }

  /** A browser that hangs while it starts would keep the driver's only session from every file after it. */
  async function open(id, url) {
    try {
      await openSession(id, url);
    } catch {
      await end();
      await openSession(id, url);
    }
  }

  /** Ends the driver, its browser and its screen; the next session starts them anew. */
  async function end() {
    const { driver, screen, home } = (await starting?.catch(() => undefined)) ?? {};
    starting = undefined;
    for (const session of sessions.values()) await session.close().catch(() => {});
    sessions.clear();
    driver?.kill();
    screen?.kill();
    if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The driver knows one session at a time. */
  const inTurn = (task) => (queue = queue.catch(() => {}).then(task));

  return {
    name: 'WebKitGTK',
    // The runner's commands know this kind of page: `webkitPage` speaks the part of it that they use.
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    startSession: (id, url) => inTurn(() => open(id, url)),
    startDebugSession() {
      throw new Error('Debugging works in Chromium and Firefox.');
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => sessions.get(id)?.url,
    getPage: (id) => sessions.get(id)?.page,
    stopSession: (id) =>
      inTurn(async () => {
        const session = sessions.get(id);
        sessions.delete(id);
        // Where the browser does not answer any more, the next session starts another.
        await session?.close().catch(end);
        return { testCoverage: undefined };
      }),
    stop: end,
  };
}
