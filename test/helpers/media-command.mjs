/**
 * The command `iml-media`: emulates print, colour scheme, forced colours and reduced motion in Chromium, over its
 * own protocol, since puppeteer's wrapper refuses `forced-colors`. Answers false where the browser does not speak it.
 */
export const mediaCommand = {
  name: 'iml-media-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'iml-media') return undefined;
    const page = session.browser.getPage(session.id);
    if (page.browser?.().protocol !== 'cdp') return false;
    const protocol = await page.createCDPSession();
    const features = Object.entries(payload.features ?? {}).map(([name, value]) => ({ name, value }));
    await protocol.send('Emulation.setEmulatedMedia', { media: payload.media ?? '', features });
    return true;
  },
};
