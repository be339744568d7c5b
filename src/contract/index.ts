/** The contract of the wire, made from the schemas that the kit itself checks by. For Node; no page loads it. */
export { sentBodies } from './bodies.js';
export { schemaFiles } from './json-schema.js';
export type { JsonSchema } from './json-schema.js';
export { parcelSchema, questionSchema, receiptSchema, repliesSchema, withdrawalSchema } from './messages.js';
export { openApi } from './openapi.js';
export { recordWords } from './words.js';
export type { RecordWords } from './words.js';
