import { applyEdits, editState, type PlanEdit } from '../../../../domain/program-year/plan/edits.js';
import { programJson } from '../../../../domain/program-year/plan/program-json.js';
import type { ProgramSettings } from '../../../../domain/program-year/settings.js';
import type { PlanDesk } from '../desk.js';

/** Where publishing stands; worded in `calendar-plan`, *ways*. */
export type Publishing =
  | 'idle'
  | 'sign-in'
  | 'signed-in'
  | 'wrong'
  | 'slow'
  | 'publishing'
  | 'published'
  | 'newer'
  | 'newerSame'
  | 'other'
  | 'refused'
  | 'failed';

/** What the site keeps, for a signed-in coach. */
interface Kept {
  readonly version: number;
  /** Goes back with what is written, so that no other site can write. */
  readonly token: string;
  readonly program: unknown;
}

const reader = () => import('../../../../domain/program-year/plan/read-program.js');

const ask = (address: string, init: RequestInit = {}): Promise<Response> =>
  fetch(address, { credentials: 'same-origin', cache: 'no-store', redirect: 'error', ...init });

const json = { 'content-type': 'application/json' };

/** Brings the plan to the site: what the site says by now is read first, and a change of somebody else is never lost. */
export class Publisher {
  state: Publishing = 'idle';
  /** What the site took last: the group can still be told of it. */
  published: readonly PlanEdit[] = [];
  readonly #desk: PlanDesk;

  constructor(desk: PlanDesk) {
    this.#desk = desk;
  }

  /** Absent where the host offers none. */
  get endpoint(): string | undefined {
    return this.#desk.host.kitSource.program?.settings.programEndpoint;
  }

  /** The press. */
  publish(): Promise<void> {
    return this.#run(async (endpoint, said) => {
      const answer = await ask(endpoint, { headers: { accept: 'application/json' } });
      if (answer.status === 401) return 'sign-in';
      if (!answer.ok) return 'failed';
      const kept = (await answer.json()) as Kept;
      const theirs = await this.#theirs(kept.program);
      if (theirs && theirs.programId !== said.programId) return 'other';
      const { edits } = this.#desk.body;
      if (theirs && edits.some((edit) => editState(theirs, edit) === 'both')) {
        this.#desk.newer = theirs;
        return 'newer';
      }
      return this.#put(endpoint, kept, applyEdits(theirs ?? said, edits));
    });
  }

  signIn(password: string): Promise<void> {
    return this.#run(async (endpoint) => {
      const answer = await ask(`${endpoint}/sign-in`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ password }),
      });
      if (answer.status === 429) return 'slow';
      if (answer.status === 403) return 'wrong';
      return answer.ok ? 'signed-in' : 'failed';
    });
  }

  async #put(endpoint: string, { version, token }: Kept, next: ProgramSettings): Promise<Publishing> {
    const answer = await ask(endpoint, {
      method: 'PUT',
      headers: {
        ...json,
        'x-iml-token': token,
        ...(version === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(programJson(next)),
    });
    if (answer.status === 401) return 'sign-in';
    if (answer.status === 412) return 'newerSame';
    if (answer.ok) {
      this.published = this.#desk.edits;
      this.#desk.newer = next;
      return 'published';
    }
    return answer.status < 500 ? 'refused' : 'failed';
  }

  async #theirs(program: unknown): Promise<ProgramSettings | undefined> {
    if (program === null || program === undefined) return undefined;
    const { readProgram } = await reader();
    return readProgram(program, document.baseURI).settings;
  }

  async #run(work: (endpoint: string, said: ProgramSettings) => Promise<Publishing>): Promise<void> {
    const { endpoint } = this;
    const { said, host } = this.#desk;
    if (endpoint === undefined || !said || this.state === 'publishing') return;
    this.state = 'publishing';
    host.requestUpdate();
    try {
      this.state = await work(endpoint, said);
    } catch {
      this.state = 'failed';
    }
    this.#desk.focus('publish-state');
  }
}
