import type { ReactiveController } from 'lit';
import type { KitHost } from './kit-source.js';

/** The connected elements of each program on this page, in no order. */
const companies = new Map<string, Set<KitHost>>();

const before = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Several elements of one program share a page: the first has the whole safety bar and asks the questions. */
export class Companions implements ReactiveController {
  readonly #host: KitHost;
  #program: string | undefined;

  constructor(host: KitHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether this element stands first among those of its program that are shown. Alone it is first. */
  get first(): boolean {
    const company = this.#program === undefined ? undefined : companies.get(this.#program);
    return (
      !company ||
      [...company].every((other) => other === this.#host || other.hidden || before(this.#host, other))
    );
  }

  hostUpdate(): void {
    const program = this.#host.kitSource.program?.settings.programId;
    if (program === this.#program || !this.#host.isConnected) return;
    this.#part();
    this.#program = program;
    if (program === undefined) return;
    const company = companies.get(program) ?? new Set();
    companies.set(program, company.add(this.#host));
    this.#tellOthers(company);
  }

  hostDisconnected(): void {
    this.#part();
  }

  #part(): void {
    const company = this.#program === undefined ? undefined : companies.get(this.#program);
    if (!company || this.#program === undefined) return;
    company.delete(this.#host);
    if (company.size === 0) companies.delete(this.#program);
    this.#program = undefined;
    this.#tellOthers(company);
  }

  #tellOthers(company: ReadonlySet<KitHost>): void {
    for (const other of company) if (other !== this.#host) other.requestUpdate();
  }
}
