import { LateNotice } from '../../../ui/late-notice.js';
import type { DeskHost } from '../desk.js';

/** Tells people that their page moves to a new site. */
export const moving = (host: DeskHost): LateNotice =>
  new LateNotice(
    host,
    () => host.kitSource.kit && host.kitSource.program?.settings.movingTo,
    async () => new (await import('./moving-notice.js')).MovingNotice(host),
  );
