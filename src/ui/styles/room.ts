import { unsafeCSS, type CSSResult } from 'lit';

/**
 * How high an element stands when it comes: from each width on (px), in English and in Spanish (em of the frame).
 * An element says it in its `room.ts`; the build reads that too, so that the pasted script keeps the same room free.
 */
export type Room = readonly (readonly [from: number, english: number, spanish: number])[];

/** The room as the least height of the frame. */
export const roomStyles = (room: Room): CSSResult =>
  unsafeCSS(
    room
      .map(
        ([from, english, spanish]) =>
          `@container iml (min-width:${from}px){.frame{--iml-room:${english}em}.frame:lang(es){--iml-room:${spanish}em}}`,
      )
      .join(''),
  );
