import type { CheckEndpointMessages } from '../../i18n/en/check-endpoint.js';

/** What was looked at. */
export type CheckName = keyof CheckEndpointMessages['checks'];

/** What to do about it. */
export type Advice = keyof CheckEndpointMessages['advice'];

/** `mend`: people would lose something or wait for ever. `better`: it works. `unclear`: it cannot be told from here. */
export type Verdict = 'ok' | 'mend' | 'better' | 'unclear';

/** What came of one check. */
export interface Finding {
  readonly check: CheckName;
  readonly verdict: Verdict;
  readonly advice?: Advice;
  /** What the site answered, where that helps: a status, a name of a header. Never a body. */
  readonly seen?: string;
}
