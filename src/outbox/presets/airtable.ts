import { createJsonTransport } from '../formats/json.js';

/**
 * Airtable behind the small proxy of `docs/sending/airtable-proxy.mjs`. Airtable's own token reads and changes a whole
 * base, so it must never come to a page.
 */
export const airtable = createJsonTransport({ format: 'airtable' });
