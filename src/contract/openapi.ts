import { components, type JsonSchema } from './json-schema.js';

const json = (name: string): JsonSchema => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
});
const answer = (description: string, name?: string): JsonSchema => ({
  description,
  ...(name === undefined ? {} : { content: json(name) }),
});

/**
 * An endpoint of the `json` format (OpenAPI 3.1). The path is an example: any address can be one.
 *
 * @param version - Of the kit.
 */
export const openApi = (version: string): JsonSchema => ({
  openapi: '3.1.0',
  info: {
    title: 'An endpoint for iml-kit',
    version,
    license: { name: 'MIT', identifier: 'MIT' },
    description: 'What a page sends after a press of its person, and what it takes for a receipt.',
  },
  servers: [{ url: 'https://example.org' }],
  paths: {
    '/records': {
      post: {
        operationId: 'post',
        summary: 'A parcel, or the wish to take one back. The same id may come often, also twice at once.',
        security: [],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                oneOf: [{ $ref: '#/components/schemas/parcel' }, { $ref: '#/components/schemas/withdrawal' }],
              },
            },
          },
        },
        responses: {
          '200': answer('Known already, or taken back.', 'receipt'),
          '201': answer('Kept for good.', 'receipt'),
          '400': answer('No message of the kit.', 'refusal'),
          '401': answer('Somebody must sign in first.'),
          '403': answer('`withdrawal-key`: not the key that came with the parcel.', 'refusal'),
          '413': answer('Larger than is taken.'),
          '422': answer('`group-word`, or `changed-content`: a known id with other words.', 'refusal'),
          '429': answer('Not now; `Retry-After` says when.'),
          '503': answer('Not now; `Retry-After` says when.'),
        },
      },
    },
    '/replies': {
      post: {
        operationId: 'askReplies',
        summary: 'The answers that wait in a mailbox. Asked only when a person presses or opens the list.',
        security: [],
        requestBody: { required: true, content: json('question') },
        responses: {
          '200': answer('At most 100; an unknown mailbox answers like an empty one.', 'replies'),
          '400': answer('No question of the kit.', 'refusal'),
          '429': answer('Not now; `Retry-After` says when.'),
        },
      },
    },
    '/records/{id}': {
      get: {
        operationId: 'isThere',
        summary: 'Whether a parcel is there; never its words.',
        security: [],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '200': answer('It is, or it was taken back.', 'receipt'),
          '404': answer('`not-here`: it never came.', 'refusal'),
        },
      },
    },
  },
  components: { schemas: components() },
});
