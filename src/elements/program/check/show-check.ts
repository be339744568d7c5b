import { adoptStyles, render, type CSSResultOrNative } from 'lit';
import { worksheetStyles } from '../../../ui/styles/worksheet.js';
import { checkWords } from '../../base/problem-words.js';
import { checkStyles } from './check.styles.js';
import { look, type SendingProblems } from './facts.js';
import { checkView } from './view.js';

/** Elements and files come late; the list follows them. */
const lookAgain = 1000;

/** Where its file does not come, the rest of the list is still worth showing. */
const sendingCheck = (): Promise<SendingProblems> =>
  import('../../../kit/sending-problems.js').then(
    ({ sendingProblems }) => sendingProblems,
    () => () => [],
  );

/** Whether the address can be reached from this page. Only reads, sends nothing of anybody, and only on a press. */
async function tryEndpoint(endpoint: string): Promise<number | undefined> {
  try {
    const response = await fetch(endpoint, { credentials: 'omit', cache: 'no-store' });
    return response.status;
  } catch {
    return undefined;
  }
}

/**
 * Shows the list at the top of the page. Returns what takes it away again.
 */
export async function showCheck(): Promise<() => void> {
  const [words, ofSending] = await Promise.all([checkWords(), sendingCheck()]);
  const language = /^es\b/i.test(document.documentElement.lang) ? 'es-US' : 'en-US';
  const host = document.createElement('div');
  host.lang = language;
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [worksheetStyles, checkStyles].flat(9) as CSSResultOrNative[]);
  const answers = new Map<string, string>();

  const draw = (): void => {
    render(checkView({ words, language, facts: look(ofSending), answers, onTry, onClose }), root);
  };
  const onTry = (endpoint: string): void => {
    answers.set(endpoint, words.trying);
    draw();
    void tryEndpoint(endpoint).then((status) => {
      answers.set(endpoint, status === undefined ? words.silent : words.answered(status));
      draw();
    });
  };
  const timer = setInterval(draw, lookAgain);
  const onClose = (): void => {
    clearInterval(timer);
    host.remove();
  };
  draw();
  document.body.prepend(host);
  return onClose;
}
