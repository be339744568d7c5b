import type { ReactiveControllerHost } from 'lit';
import { LateNotice } from './late-notice.js';

const marks =
  /Instagram|Orca-|Messenger|FBA[NV]|FB_IAB|musical_ly|Bytedance|TikTok|Snapchat|\bLine\/|MicroMessenger|Twitter(?!bot)|LinkedInApp|Pinterest/;

/**
 * Asks people inside an app's window (Facebook, Instagram …), which may lose what is written, whether they would
 * rather use a browser. `userAgent` of this browser unless told.
 */
export const inAppAsk = (
  host: ReactiveControllerHost & Element,
  userAgent = navigator.userAgent,
): LateNotice =>
  new LateNotice(
    host,
    () => marks.test(userAgent),
    async () => (await import('./in-app-browsers.js')).create(host, userAgent),
  );
