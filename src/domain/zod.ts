import * as z from 'zod/mini';

// Zod probes `new Function` unless told not to; a strict Content-Security-Policy reports that as a violation.
z.config({ jitless: true });

export { z };
