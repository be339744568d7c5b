import type { JsonObject } from './json-text.js';
import type { Parcel, ParcelReference } from './types.js';

/** A parcel on the wire. Endpoint and format do not travel. */
export function toMessage(parcel: Parcel): JsonObject {
  const { id, program, sender, mailbox, name, word, record, order, purpose, readers } = parcel;
  const { language, withdrawalKey, body } = parcel;
  return {
    iml: 1,
    type: 'parcel',
    id,
    program,
    sender,
    mailbox,
    name,
    word,
    record: { id: record.id, kind: record.kind, schema: record.schema, revision: record.revision },
    order,
    pressedAt: parcel.pressedAt,
    purpose,
    readers,
    language,
    withdrawalKey,
    body,
  };
}

/** The wish to take a parcel back, on the wire. */
export const toWithdrawal = ({ id, program, sender, withdrawalKey }: ParcelReference): JsonObject => ({
  iml: 1,
  type: 'withdrawal',
  id,
  program,
  sender,
  withdrawalKey,
});
