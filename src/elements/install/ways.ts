import type { InstallMessages } from '../../i18n/en/install.js';

/** How a page comes to the screen of a device by hand: the words of its steps. */
export type Way = keyof InstallMessages['ways'];

/** Windows inside other apps put nothing on a screen, and lose what is written. */
const inApp =
  /Instagram|Messenger|FBA[NV]|FB_IAB|musical_ly|Bytedance|Snapchat|\bLine\/|MicroMessenger|LinkedInApp|; wv\)/;

/** What is known of a browser by what it says of itself: only the words of steps hang on it. */
export function wayOf({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): Way | undefined {
  if (inApp.test(userAgent)) return undefined;
  const isMac = /Macintosh/.test(userAgent);
  // An iPad says that it is a Mac; no Mac can be touched.
  if (/iPhone|iPod|iPad/.test(userAgent) || (isMac && maxTouchPoints > 1)) return 'share';
  if (/Android/.test(userAgent)) return 'menu';
  if (/Firefox\//.test(userAgent)) return 'star';
  if (/Chrom(?:e|ium)\//.test(userAgent)) return 'bar';
  const [, safari] = /Version\/(\d+).*Safari\//.exec(userAgent) ?? [];
  return isMac && Number(safari) >= 17 ? 'dock' : 'star';
}

/** Whether what is put on the screen has a memory of its own there. */
export const isApart = (way: Way): boolean => way === 'share' || way === 'dock';
