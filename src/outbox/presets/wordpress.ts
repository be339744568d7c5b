import { createJsonTransport } from '../formats/json.js';

/**
 * WordPress with the one-file plugin of `docs/sending/iml-kit-records.php`. On the same site the visitor's cookies go
 * along; WordPress believes them only beside its nonce, which `getHeaders` gives as `X-WP-Nonce`.
 */
export const wordpress = createJsonTransport({ format: 'wordpress' });
