/** Opens a page of the journal, as a person comes to it, when nothing of it is there yet. Gives the page. */
export async function openJournal(context, { origin, store, cpu = 1 }) {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${store}: ${error.message}`));
  if (cpu > 1) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }
  await page.evaluateOnNewDocument(observe);
  await page.goto(`${origin}/journal@${store}.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => globalThis.noted.usable > 0, { timeout: 60_000 });
  return page;
}

/** Runs in the page before anything else: notes when it can save, and when entries show. */
function observe() {
  const noted = { usable: 0, entries: 0 };
  globalThis.noted = noted;
  const look = () => {
    const element = document.querySelector('iml-journal');
    globalThis.kit = element?.kitSource?.kit;
    if (globalThis.kit) noted.usable ||= performance.now();
    if (element?.shadowRoot?.querySelector('li.entry')) noted.entries ||= performance.now();
    if (!noted.usable || !noted.entries) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Runs in the page: writes so many entries of 1,000 characters over ten years, in words of which some are common and
 * some are rare, the same in every run. Gives how long it took in ms.
 */
export async function fill(count) {
  const { kit } = globalThis;
  await kit.keeping.justMe();
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const letters = 'etaoinshrdlucmfwypvbgkjqxz';
  const words = Array.from({ length: 5_000 }, () => {
    let word = '';
    for (let left = 2 + Math.floor(random() * 8); left > 0; left -= 1) {
      word += letters[Math.floor(letters.length * random() ** 1.7)];
    }
    return word;
  });
  const text = () => {
    let written = '';
    while (written.length < 1_000) written += `${words[Math.floor(words.length * random() ** 4)]} `;
    return written.slice(0, 1_000);
  };
  const first = Date.UTC(2017, 0, 1);
  const begun = performance.now();
  for (let at = 0; at < count; at += 500) {
    const batch = Array.from({ length: Math.min(500, count - at) }, (_, more) => ({
      body: { text: text(), topics: ['rest'], noticedBy: '' },
      day: new Date(first + Math.floor(((at + more) * 3_600) / count) * 86_400_000)
        .toISOString()
        .slice(0, 10),
    }));
    await kit.records.saveAll('journal-entry', batch);
  }
  return performance.now() - begun;
}

/**
 * Runs in the page: waits until the second copy, which is written behind the saves, is at rest. A start that had to
 * finish the copy of everything that was just written would measure that instead.
 */
export async function copied() {
  for (let quiet = 0; quiet < 6;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { held, pending } = await navigator.locks.query();
    const busy = [...held, ...pending].some(({ name }) => /\/(?:base|second-copy)/.test(name));
    quiet = busy ? 0 : quiet + 1;
  }
}
