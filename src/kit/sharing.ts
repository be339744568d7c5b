import { randomHex, uuidv4 } from '../domain/ids.js';
import { programName } from '../domain/names.js';
import { type ProgramSettings, textIn } from '../domain/program-year/settings.js';
import type { Kind, KitRecord, Revision } from '../domain/record.js';
import type { Introduction, SharePreview } from '../domain/sharing.js';
import { cleanText, isBlank, shortText } from '../domain/text.js';
import { KitError } from '../errors.js';
import { safeEndpoint } from '../outbox/endpoint.js';
import { type Environment, pageEnvironment } from '../outbox/environment.js';
import { pageLocks } from '../outbox/locks.js';
import { createOutbox } from '../outbox/outbox.js';
import { sharingState } from '../outbox/sharing-state.js';
import { toGiven } from '../outbox/sources/given.js';
import type { ParcelRow, Storage } from '../storage/types.js';
import { erasures, type StillThere } from '../storage/erasures.js';
import { createBackgroundSending } from './background.js';
import { createRecords } from './records.js';
import { createReplies } from './replies.js';
import { newestFirst, rowsByRecord, sentRecord } from './sent.js';
import { shared } from './shared.js';
import { isSetUp, sharingKinds } from './sharing-set-up.js';
import type { KitOptions, Sharing } from './types.js';

/** Names of the values that the kit keeps for sharing. */
const senderName = 'sender';
const introductionName = 'introduction';
const mailboxName = 'mailbox';

/** Where answers of the site wait for one sender: another sender has another one. */
interface Mailbox {
  readonly sender: string;
  readonly mailbox: string;
}

/** Everything that the preview showed beside the record itself. */
type Terms = Pick<SharePreview, 'readers' | 'purpose' | 'exceptions' | 'contact' | 'endpoint' | 'format'>;

/** Sharing of one program, and what its kit needs to run it. */
export interface RunningSharing extends Sharing {
  /** New settings of the same program. */
  configure(settings: ProgramSettings): void;
  /** Ends every request. Close it before the storage. */
  close(): Promise<void>;
}

/**
 * Sending one record by a person's press. Nothing goes that was not in the preview, and nothing when what the
 * preview showed is not so any more.
 */
export function createSharing(
  storage: Storage,
  options: KitOptions,
  environment?: Partial<Environment>,
): RunningSharing {
  let { settings } = options;
  const records = createRecords(storage);
  const begin = erasures(storage);
  const locks = environment?.locks ?? pageLocks();
  const outbox = createOutbox({
    storage,
    environment,
    settings: () => settings,
    getHeaders: options.getHeaders,
    transports: options.transports,
    tellHost: options.tellHost,
  });
  const background = createBackgroundSending({ ...options, storage, settings: () => settings });
  /** Two presses on one preview are one press. */
  const pressed = new WeakMap<SharePreview, Promise<void>>();

  const canSend = (): boolean => outbox.canSend() && isSetUp(settings);

  const termsIn = (language: string): Terms => ({
    readers: textIn(settings.readers, language),
    purpose: textIn(settings.purpose, language),
    exceptions: textIn(settings.exceptions, language),
    contact: settings.contact ?? '',
    endpoint: safeEndpoint(settings.endpoint)?.href ?? '',
    format: settings.format,
  });

  const recordNow = async <K extends Kind>(kind: K, id: string): Promise<KitRecord<K>> => {
    const record = await records.one(kind, id).read();
    if (!record || record.deletedAt !== undefined) throw new KitError('record-missing');
    return record;
  };

  const readIntroduction = async (): Promise<Introduction | undefined> => {
    const value = (await storage.readValue(introductionName)) as Partial<Introduction> | undefined;
    return typeof value?.name === 'string' && typeof value.word === 'string'
      ? { name: value.name, word: value.word }
      : undefined;
  };

  /** The sender's id, made at the first sending. Two tabs must not make two. */
  const sender = (stillThere: StillThere): Promise<string> =>
    locks.alone(`${programName(storage.program)}/sender`, async () => {
      const known = await storage.readValue(senderName);
      if (typeof known === 'string') return known;
      const made = uuidv4();
      stillThere();
      await storage.writeValue(senderName, made);
      return made;
    });

  /** The mailbox of a sender, made at the first sending with `replies`; two tabs must not make two. */
  const mailboxOf = (from: string, stillThere: StillThere): Promise<string> =>
    locks.alone(`${programName(storage.program)}/sender`, async () => {
      const known = (await storage.readValue(mailboxName)) as Partial<Mailbox> | undefined;
      if (known?.sender === from && typeof known.mailbox === 'string') return known.mailbox;
      const made: Mailbox = { sender: from, mailbox: base64url(randomHex(32)) };
      stillThere();
      await storage.writeValue(mailboxName, made);
      return made.mailbox;
    });

  const replies = createReplies({
    storage,
    settings: () => settings,
    environment: { ...pageEnvironment(), ...environment },
    mailbox: async () => {
      const known = (await storage.readValue(mailboxName)) as Partial<Mailbox> | undefined;
      return typeof known?.mailbox === 'string' ? known.mailbox : undefined;
    },
  });

  const press = async (preview: SharePreview): Promise<void> => {
    if (!canSend()) throw new KitError('sending-not-set-up');
    const stillThere = begin();
    const { id, kind, revision } = preview.record;
    const record = await recordNow(kind, id);
    const terms = termsIn(preview.language);
    if (!isSame(record.revision, revision) || !isSameTerms(preview, terms)) {
      throw new KitError('preview-outdated');
    }
    const { name, word } = preview.introduction;
    const from = await sender(stillThere);
    const mailbox = safeEndpoint(settings.replies) && (await mailboxOf(from, stillThere));
    stillThere();
    await outbox.add(
      {
        id: uuidv4(),
        program: storage.program,
        sender: from,
        ...(mailbox === undefined ? {} : { mailbox }),
        ...(isBlank(name) ? {} : { name }),
        ...(isBlank(word) ? {} : { word }),
        record: { id, kind, schema: record.schema, revision },
        purpose: preview.purpose,
        readers: preview.readers,
        language: preview.language,
        endpoint: preview.endpoint,
        format: preview.format,
        withdrawalKey: base64url(randomHex(32)),
        body: preview.body,
      },
      preview.tell,
    );
  };

  const stateOf = async (record: string, rows: readonly ParcelRow[]) => {
    // Only what was sent can have changed since.
    const isSent = rows.some((row) => row.state === 'sent');
    return sharingState(rows, isSent ? (await storage.record(record))?.revision : undefined);
  };

  return {
    canSend,
    introduction: () => ({ kinds: ['value'], read: readIntroduction }),
    introduce: ({ name, word }) =>
      storage.writeValue(introductionName, { name: line(name), word: line(word) }),
    preview: async (kind, id, { language, tell = [] }) => {
      if (!canSend()) throw new KitError('sending-not-set-up');
      const toShare = shared[kind];
      if (!toShare) throw new KitError('record-invalid');
      const record = await recordNow(kind, id);
      return {
        record: { id, kind, revision: record.revision },
        body: toShare(record.body, tell),
        tell,
        introduction: (await readIntroduction()) ?? { name: '', word: '' },
        language,
        ...termsIn(language),
      };
    },
    send: (preview) => {
      const before = pressed.get(preview);
      if (before) return before;
      const sent = press(preview).catch((thrown: unknown) => {
        pressed.delete(preview);
        throw KitError.from(thrown, 'storage-failed');
      });
      pressed.set(preview, sent);
      return sent;
    },
    takeBack: async (record) => {
      await outbox.takeBack(record);
      await replies.dropTakenBack(record);
    },
    dismiss: async (record) => {
      await outbox.dismiss(record);
      await replies.dropTakenBack(record);
    },
    forget: (record) => outbox.forget(record),
    gaveInPerson: async (id) => {
      const stillThere = begin();
      const record = await storage.record(id);
      if (!record) throw new KitError('record-missing');
      stillThere();
      await outbox.give(id, record.revision);
    },
    state: (record) => ({
      kinds: sharingKinds,
      read: async () => stateOf(record, await storage.parcels(record)),
    }),
    states: () => ({
      kinds: sharingKinds,
      read: async () => {
        const byRecord = await rowsByRecord(storage);
        return new Map(
          await Promise.all(
            [...byRecord].map(async ([record, rows]) => [record, await stateOf(record, rows)] as const),
          ),
        );
      },
    }),
    sent: () => ({
      kinds: sharingKinds,
      read: async () => {
        const byRecord = await rowsByRecord(storage);
        const found = await Promise.all(
          [...byRecord].map(async ([record, rows]) =>
            sentRecord({ storage, records }, record, rows, await stateOf(record, rows)),
          ),
        );
        return found.filter((one) => one !== undefined).sort(newestFirst);
      },
    }),
    lookForAnswers: () =>
      replies.look().catch((thrown: unknown) => {
        throw KitError.from(thrown, 'storage-failed');
      }),
    toGive: async (kind, id, { language, tell = [] }) => {
      const toShare = shared[kind];
      if (!toShare) throw new KitError('record-invalid');
      const { body, revision, schema } = await recordNow(kind, id);
      const name = (await readIntroduction())?.name ?? '';
      return toGiven({
        id: uuidv4(),
        program: storage.program,
        ...(isBlank(name) ? {} : { name }),
        record: { id, kind, schema, revision },
        givenAt: new Date().toISOString(),
        language,
        body: toShare(body, tell),
      });
    },
    deliver: () => outbox.deliver(),
    configure: (changed) => {
      settings = changed;
      outbox.refresh();
      background.refresh();
    },
    close: () => {
      replies.close();
      background.close();
      return outbox.close();
    },
  };
}

const isSame = (a: Revision, b: Revision): boolean => a.number === b.number && a.tag === b.tag;

const isSameTerms = (a: Terms, b: Terms): boolean =>
  a.readers === b.readers &&
  a.purpose === b.purpose &&
  a.exceptions === b.exceptions &&
  a.contact === b.contact &&
  a.endpoint === b.endpoint &&
  a.format === b.format;

/** One line of a person's own, as it is kept and sent. */
const line = (text: string): string => cleanText(text.replace(/\s+/g, ' ').trim().slice(0, shortText));

/** Hexadecimal bytes as base64url without padding (RFC 4648, section 5). */
function base64url(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(parseInt(pair, 16))) ?? [];
  return btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}
