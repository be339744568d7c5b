/** WebDriver's code points for the key names that tests use (W3C WebDriver, "keyboard actions"). */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };

/**
 * The part of puppeteer's page that the test runner's commands use, spoken as W3C WebDriver: real keys, a real
 * pointer, a real window size. `ask(method, path, body)` sends one request of the session.
 */
export function webkitPage(ask) {
  const actions = (list) => ask('POST', '/actions', { actions: list });
  const keyboard = (...steps) =>
    actions([{ type: 'key', id: 'keys', actions: steps.map(([type, value]) => ({ type, value })) }]);
  const code = (key) => keys[key] ?? key;
  const pointer = (...steps) =>
    actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps }]);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
  const button = (type, options) => ({ type, button: buttons[options?.button ?? 'left'] });

  return {
    keyboard: {
      async type(text) {
        for (const letter of text) await keyboard(['keyDown', letter], ['keyUp', letter]);
      },
      press: (key) => keyboard(['keyDown', code(key)], ['keyUp', code(key)]),
      down: (key) => keyboard(['keyDown', code(key)]),
      up: (key) => keyboard(['keyUp', code(key)]),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) =>
        pointer(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => pointer(button('pointerDown', options)),
      up: (options) => pointer(button('pointerUp', options)),
    },
    /** The window has borders and bars, so it grows by what the page lacks; the page learns of it a little later. */
    async setViewport({ width, height }) {
      const lacking = async () => {
        const [w, h] = await ask('POST', '/execute/sync', {
          script: 'return [innerWidth, innerHeight]',
          args: [],
        });
        return { width: width - w, height: height - h };
      };
      for (let round = 0; round < 3; round++) {
        let lack = await lacking();
        if (!lack.width && !lack.height) return;
        const rect = await ask('GET', '/window/rect');
        await ask('POST', '/window/rect', {
          width: rect.width + lack.width,
          height: rect.height + lack.height,
        });
        for (let waited = 0; (lack.width || lack.height) && waited < 20; waited++) {
          await new Promise((resolve) => setTimeout(resolve, 25));
          lack = await lacking();
        }
      }
    },
    goto: (url) => ask('POST', '/url', { url }),
    async url() {
      return ask('GET', '/url');
    },
    emulateMediaFeatures() {
      throw new Error('WebDriver cannot emulate media features; skip this check in WebKit by name.');
    },
  };
}
