import { createTextTransport } from '../formats/text.js';

/** A Google Sheet with the script of `docs/sending/google-sheet.gs`, which keeps one row a parcel and can delete it. */
export const googleSheet = createTextTransport('google-sheet');
