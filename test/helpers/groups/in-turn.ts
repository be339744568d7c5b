// Its cleaning up after each test belongs to the page and not to the file that is the first to ask for it.
import '@open-wc/testing';

/** What Mocha leaves on the window, as far as it is asked for here. */
interface MochaWindow {
  readonly mocha: { readonly suite: Mocha.Suite };
  readonly Mocha: typeof Mocha;
}

/**
 * Takes one test file of a group into the page: all it says of itself (`describe`, hooks, tests) goes to a suite with its
 * name. A file that does not load is a failed test. `mark` begins the line in the console that tells whose tests come.
 */
export async function inTurn(file: string, mark: string, load: () => Promise<unknown>): Promise<void> {
  const { mocha, Mocha: own } = window as unknown as MochaWindow;
  const suite = own.Suite.create(mocha.suite, file);
  own.interfaces.bdd(suite);
  suite.emit('pre-require', window, file, mocha);
  suite.beforeAll(() => console.debug(mark + file));
  suite.afterAll(leaveNothing);
  await load().catch((error: unknown) => {
    const fail = () => {
      throw error;
    };
    suite.addTest(new own.Test('loads', fail));
  });
}

const { lang, dir } = document.documentElement;

/** Mends what a new page would not have. Databases stay: each test has a program of its own. */
function leaveNothing(): void {
  Object.assign(document.documentElement, { lang, dir });
  localStorage.clear();
  sessionStorage.clear();
}
