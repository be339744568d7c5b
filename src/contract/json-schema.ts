import { dayField } from '../domain/schema-fields.js';
import { z } from '../domain/zod.js';
import { sentBodies } from './bodies.js';
import {
  moment,
  parcelSchema,
  questionSchema,
  receiptSchema,
  refusalSchema,
  repliesSchema,
  uuid,
  withdrawalSchema,
} from './messages.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** What the checks of these fields mean to who reads a schema. */
const formats = new Map<unknown, string>([
  [dayField, 'date'],
  [moment, 'date-time'],
  [uuid, 'uuid'],
]);

function schemaOf(schema: z.core.$ZodType): JsonSchema {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const format = formats.get(zodSchema);
      if (format !== undefined) jsonSchema.format = format;
    },
  }) as Record<string, unknown>;
  return rest;
}

const bodyName = (kind: string): string => `body-${kind}`;
const kinds = Object.keys(sentBodies) as (keyof typeof sentBodies)[];

/** Each body under its name, `body-goal`. */
const bodies: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  kinds.map((kind) => [bodyName(kind), schemaOf(sentBodies[kind])]),
);

/** A parcel with the body that its kind has; of a kind that is not listed, any object is a body. */
function parcel(place: string): JsonSchema {
  return {
    ...schemaOf(parcelSchema),
    allOf: kinds.map((kind) => ({
      if: { properties: { record: { properties: { kind: { const: kind } } } } },
      then: { properties: { body: { $ref: `${place}${bodyName(kind)}` } } },
    })),
  };
}

/** The parts that an OpenAPI document names, with their references for there. */
export const components = (): Readonly<Record<string, JsonSchema>> => ({
  ...bodies,
  parcel: parcel('#/components/schemas/'),
  withdrawal: schemaOf(withdrawalSchema),
  receipt: schemaOf(receiptSchema),
  question: schemaOf(questionSchema),
  replies: schemaOf(repliesSchema),
  refusal: schemaOf(refusalSchema),
});

/** A schema for each message, on its own: the name of its file to its content. */
export const schemaFiles = (): Readonly<Record<string, JsonSchema>> => ({
  'parcel.schema.json': { $schema: draft, title: 'A parcel', ...parcel('#/$defs/'), $defs: bodies },
  'withdrawal.schema.json': {
    $schema: draft,
    title: 'The wish to take a parcel back',
    ...schemaOf(withdrawalSchema),
  },
  'receipt.schema.json': {
    $schema: draft,
    title: 'What says that a parcel is kept, or taken back',
    ...schemaOf(receiptSchema),
  },
  'replies.schema.json': { $schema: draft, title: 'Answers that wait', ...schemaOf(repliesSchema) },
});
