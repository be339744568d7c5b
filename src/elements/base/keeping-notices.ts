import type { Kit } from '../../context/program.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import { notice } from '../../ui/controls/notice.js';

/** What a person is asked or told about the device, beside the save state. */
export type KeepingNotice =
  'keeping' | 'exit' | 'persist' | 'persist-yes' | 'persist-no' | 'done' | 'erase' | 'erased';

/** What the notices need. `show` replaces the notice on the screen; `putOff` closes it for 30 days. */
export interface KeepingNoticeView {
  readonly t: CommonMessages;
  readonly kit: Kit;
  readonly show: (next: KeepingNotice | undefined) => void;
  readonly putOff: () => void;
  /** Runs a command and says so kindly where it fails. */
  readonly run: (command: () => Promise<unknown>) => void;
  readonly saveFile: () => void;
  /** Erases everything of the program, and says so. */
  readonly erase: () => void;
}

/** The questions of S3 to S5, one at a time. */
export function keepingNotice(which: KeepingNotice, view: KeepingNoticeView): unknown {
  const { t, kit, show, run } = view;
  const words = t.keeping;
  const close = { label: t.close, onPress: () => show(undefined) };
  const choose = (choice: 'keep' | 'erase') => (): void => {
    run(() => kit.keeping.chooseOnExit(choice));
    show(undefined);
  };
  switch (which) {
    case 'keeping':
      return notice({
        id: 'notice',
        kind: 'info',
        heading: words.heading,
        text: words.text,
        answers: 2,
        actions: [
          {
            label: words.justMe,
            onPress: () => {
              run(() => kit.keeping.justMe());
              show('exit');
            },
          },
          {
            label: words.shared,
            onPress: () => {
              run(() => kit.keeping.sharedComputer());
              show(undefined);
            },
          },
          { label: t.notNow, onPress: view.putOff },
        ],
      });
    case 'exit':
      return notice({
        id: 'notice',
        kind: 'info',
        heading: words.exitHeading,
        text: words.exitNote,
        answers: 2,
        actions: [
          { label: words.exitKeep, onPress: choose('keep') },
          { label: words.exitErase, onPress: choose('erase') },
          { label: t.notNow, onPress: () => show(undefined) },
        ],
      });
    case 'persist':
      return notice({
        id: 'notice',
        kind: 'info',
        heading: t.persist.heading,
        text: t.persist.text,
        actions: [
          {
            label: t.persist.yes,
            onPress: () => {
              run(async () => show((await kit.keeping.askToPersist()) ? 'persist-yes' : 'persist-no'));
            },
          },
          { label: t.notNow, onPress: view.putOff },
        ],
      });
    case 'persist-yes':
      return notice({ id: 'notice', kind: 'info', text: t.persist.granted, actions: [close] });
    case 'persist-no':
      return notice({ id: 'notice', kind: 'info', text: t.persist.refused, actions: [close] });
    case 'erased':
      return notice({ id: 'notice', kind: 'info', text: words.erased, actions: [close] });
    case 'done':
    case 'erase':
      return notice({
        id: 'notice',
        kind: 'warm',
        heading: which === 'done' ? words.done : words.erase,
        text: words.doneText,
        actions: [
          { label: words.erase, onPress: view.erase },
          { label: t.makeFile, onPress: view.saveFile },
          { label: words.goOn, onPress: () => show(undefined) },
        ],
      });
  }
}
