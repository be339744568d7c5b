import type { SharingState } from '../domain/sharing.js';

export type { SharingMessages } from './en/sharing.js';

/** Where the sharing of a record stands; every state and reason has words in `sharing`. */
export type SharingStateView = SharingState;
