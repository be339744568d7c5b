import type { ProgramSettings } from '../domain/program-year/settings.js';
import type { AnswerBody } from '../domain/replies/answer.js';
import { readAnswerDraft } from '../domain/replies/draft.js';
import type { Reply } from '../domain/replies/reply.js';
import type { LookedFor } from '../domain/sharing.js';
import { isBlank } from '../domain/text.js';
import { safeEndpoint } from '../outbox/endpoint.js';
import type { Environment } from '../outbox/environment.js';
import { askReplies } from '../outbox/replies.js';
import { erasures } from '../storage/erasures.js';
import type { OpenedRecord, RecordWrite, Storage } from '../storage/types.js';
import { kinds } from './kinds.js';

/** Most pages of one look: a mailbox of one person is far smaller. */
const mostPages = 50;

const kind = 'coach-answer';
const markName = 'replies';

/** Up to where the answers of a mailbox were read. Another mailbox or address begins anew. */
interface Mark {
  readonly address: string;
  readonly mailbox: string;
  readonly next: number;
}

/** Answers of one program, fetched by a person's press only. */
export interface Replies {
  look(): Promise<LookedFor>;
  /** Lets go of answers whose parcels were taken back. */
  dropTakenBack(record: string): Promise<void>;
  close(): void;
}

/** What fetching answers needs. */
export interface RepliesOptions {
  readonly storage: Storage;
  readonly settings: () => ProgramSettings;
  readonly environment: Environment;
  /** The mailbox that stands in parcels; undefined where nothing was sent with one. */
  readonly mailbox: () => Promise<string | undefined>;
}

const isTakenBack = (state: string): boolean =>
  state === 'ask-back' || state === 'asked-back' || state === 'taken-back';

/** An answer to keep; with its record in the trash it waits there. */
interface Kept {
  readonly write: RecordWrite;
  readonly isInTrash: boolean;
}

/** What a reply becomes here; `gone` where nothing is said any more. */
type Told = Kept | 'gone' | undefined;

/** Fetches answers and keeps them as records, so that they can be read without a network. */
export function createReplies({ storage, settings, environment, mailbox }: RepliesOptions): Replies {
  const stop = new AbortController();
  const begin = erasures(storage);
  let looking: Promise<LookedFor> | undefined;
  /** Unix milliseconds: the site asked to be left alone until then. */
  let notBefore = 0;

  const told = async (reply: Reply): Promise<Told> => {
    const parcel = await storage.parcel(reply.parcel);
    // Not ours, or long forgotten: nobody here waits for it.
    if (!parcel) return undefined;
    const here = await storage.record(reply.parcel);
    if (here && here.kind !== kind) return undefined;
    const text = reply.text ?? '';
    const isSilent = isBlank(text) && reply.seenAt === null;
    if (isSilent || reply.status === 'withdrawn' || isTakenBack(parcel.state))
      return here ? 'gone' : undefined;
    const known = here && readAnswerDraft(here.body);
    if (known && known.seq >= reply.seq) return undefined;
    const about = await storage.record(parcel.record);
    return {
      write: toWrite(parcel.id, parcel.record, here, answerOf(reply, known)),
      isInTrash: about?.deletedAt !== undefined,
    };
  };

  const take = async (replies: readonly Reply[]): Promise<number> => {
    // A page tells one parcel once; a wrong one that repeats it is taken by its last word.
    const last = new Map(replies.map((reply) => [reply.parcel, reply]));
    const all = await Promise.all([...last].map(async ([id, reply]) => ({ id, told: await told(reply) })));
    const kept = all.flatMap(({ id, told: one }) => (typeof one === 'object' ? [{ id, ...one }] : []));
    const records = kept.map(({ write }) => write);
    const trash = kept.flatMap(({ id, isInTrash }) => (isInTrash ? [id] : []));
    const purge = all.flatMap((one) => (one.told === 'gone' ? [one.id] : []));
    if (purge.length > 0) await storage.commit({ purge });
    if (records.length > 0) await storage.commit({ records, trash });
    return kept.filter(({ write, isInTrash }) => !isInTrash && !(write.body as AnswerBody).opened).length;
  };

  const look = async (): Promise<LookedFor> => {
    const address = safeEndpoint(settings().replies)?.href;
    const box = address === undefined ? undefined : await mailbox();
    if (address === undefined || box === undefined) return { outcome: 'looked', found: 0 };
    if (environment.now() < notBefore || !environment.online()) return { outcome: 'not-now' };
    const stillThere = begin();
    const mark = (await storage.readValue(markName)) as Partial<Mark> | undefined;
    const isSame = mark?.address === address && mark.mailbox === box;
    let after = isSame ? (mark.next ?? 0) : 0;
    let found = 0;
    for (let page = 0; page < mostPages; page += 1) {
      const asked = await askReplies(
        { address, program: storage.program, mailbox: box, after },
        { ...environment, stop: stop.signal },
      );
      if (asked === 'failed') return { outcome: 'not-now' };
      if ('busy' in asked) {
        notBefore = environment.now() + asked.busy;
        return { outcome: 'not-now' };
      }
      stillThere();
      found += await take(asked.replies);
      after = asked.next;
      stillThere();
      const next: Mark = { address, mailbox: box, next: after };
      if (asked.replies.length > 0) await storage.writeValue(markName, next);
      if (!asked.isFull) break;
    }
    return { outcome: 'looked', found };
  };

  return {
    look: () =>
      (looking ??= look().finally(() => {
        looking = undefined;
      })),
    dropTakenBack: async (record) => {
      const gone = (await storage.parcels(record)).filter(({ state }) => isTakenBack(state));
      const purge: string[] = [];
      for (const { id } of gone) if ((await storage.record(id))?.kind === kind) purge.push(id);
      if (purge.length > 0) await storage.commit({ purge });
    },
    close: () => {
      stop.abort();
    },
  };
}

/** The answer to a parcel has the parcel's own id: whichever tab fetches it, there is one. */
const toWrite = (
  id: string,
  record: string,
  here: OpenedRecord | undefined,
  body: AnswerBody,
): RecordWrite => ({
  id,
  kind,
  schema: kinds[kind].schema,
  body,
  links: [record],
  ...(here ? { base: here.revision } : {}),
});

function answerOf(reply: Reply, known: AnswerBody | undefined): AnswerBody {
  const text = reply.text ?? '';
  return {
    parcel: reply.parcel,
    seq: reply.seq,
    ...(reply.seenAt === null ? {} : { seenAt: reply.seenAt }),
    text,
    by: reply.by ?? '',
    language: reply.language,
    ...(reply.at === null ? {} : { at: reply.at }),
    // Only words are new: that somebody saw it is simply there.
    opened: isBlank(text) || (known?.opened === true && known.text === text),
  };
}
