import type { Transport } from './types.js';

/** A format that comes with the kit. */
export interface BuiltIn {
  readonly load: () => Promise<Transport>;
  /** What addresses of it look like, where a wrong one can be told by its look. */
  readonly address?: RegExp;
  /** Such an address, for whoever has written another one. */
  readonly example?: string;
}

/** Every format of the kit; each is a file that comes when something is first sent with it. */
export const builtIn: Readonly<Record<string, BuiltIn>> = {
  json: { load: async () => (await import('./formats/json.js')).json },
  text: { load: async () => (await import('./formats/text.js')).text },
  form: { load: async () => (await import('./formats/form.js')).form },
  'form-multipart': { load: async () => (await import('./formats/form.js')).formMultipart },
  cloudevents: { load: async () => (await import('./formats/cloudevents.js')).cloudevents },
  'cloudevents-batch': { load: async () => (await import('./formats/cloudevents.js')).cloudeventsBatch },
  'google-sheet': {
    load: async () => (await import('./presets/google-sheet.js')).googleSheet,
    // The sheet's own address, and the script's "test" one (/dev), work for nobody but their owner.
    address: /^https:\/\/script\.google\.com\/(a\/macros\/[^/]+|macros)\/s\/[^/]+\/exec$/,
    example: 'https://script.google.com/macros/s/…/exec',
  },
  'form-service': { load: async () => (await import('./presets/form-service.js')).formService },
  wordpress: {
    load: async () => (await import('./presets/wordpress.js')).wordpress,
    address: /(\/wp-json|[?&]rest_route=)\/iml-kit\/v1\/records\/?$/,
    example: 'https://example.org/wp-json/iml-kit/v1/records',
  },
  couchdb: { load: async () => (await import('./presets/couchdb.js')).couchdb },
  supabase: {
    load: async () => (await import('./presets/supabase.js')).supabase,
    address: /\/[^/?#]+$/,
    example: 'https://example.supabase.co/rest/v1/iml_records',
  },
  airtable: {
    load: async () => (await import('./presets/airtable.js')).airtable,
    // Airtable's own address would need its token in the page.
    address: /^https?:\/\/(?!api\.airtable\.com\/)/,
    example: 'https://your-proxy.example/records',
  },
};
