import type { KitErrorCode } from '../../errors.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import { notice } from '../../ui/controls/notice.js';

/** Says what is in the way, and what a person can do: the words on the screen are safe in every case. */
export function troubleNotice(
  t: CommonMessages,
  code: KitErrorCode,
  view: { readonly retry: () => void; readonly reload: () => void; readonly saveFile: () => void },
): unknown {
  const retry = { label: t.tryAgain, onPress: view.retry };
  const reload = { label: t.reload, onPress: view.reload };
  const file = { label: t.makeFile, onPress: view.saveFile };
  const actions =
    code === 'storage-lost' || code === 'storage-blocked'
      ? [reload, file]
      : code === 'storage-missing' || code === 'storage-denied' || code === 'storage-newer'
        ? [file]
        : [retry, file];
  return notice({ kind: 'warm', id: 'trouble', ...t.errors[code], actions });
}
