/**
 * The command `iml-media`: emulates print, colour scheme, forced colours and reduced motion in Chromium, over its
 * own protocol, since puppeteer's wrapper refuses `forced-colors`. Answers false where the browser cannot.
 */
export const mediaCommand = {
  name: 'iml-media-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'iml-media') return undefined;
    try {
      const page = session.browser.getPage(session.id);
      const protocol = await page.createCDPSession();
      const features = Object.entries(payload.features ?? {}).map(([name, value]) => ({ name, value }));
      await protocol.send('Emulation.setEmulatedMedia', { media: payload.media ?? '', features });
      return true;
    } catch {
      return false;
    }
  },
};
