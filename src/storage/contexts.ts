import type { SealContext } from './codec.js';
import type {
  DraftRow,
  RecordRow,
  StoredParcel,
  Stores,
  ValueRow,
  VersionRow,
  WrittenStore,
} from './rows.js';

type WithoutText<Row> = Omit<Row, 'sealed' | 'seq'>;

/** What a record's body is sealed to. A past version keeps the same, so its text is never sealed anew. */
export const recordContext = (
  program: string,
  row: Pick<RecordRow, 'kind' | 'id' | 'revision' | 'schema'>,
): SealContext => ({
  program,
  kind: row.kind,
  id: row.id,
  revision: `${String(row.revision.number)}.${row.revision.tag}`,
  schema: row.schema,
});

export const versionContext = (
  program: string,
  row: Pick<VersionRow, 'kind' | 'id' | 'number' | 'tag' | 'schema'>,
): SealContext => recordContext(program, { ...row, revision: { number: row.number, tag: row.tag } });

export const draftContext = (program: string, row: WithoutText<DraftRow>): SealContext => ({
  program,
  kind: `draft/${row.kind}`,
  id: `${row.record}/${row.tab}`,
  revision: row.tag,
  schema: 0,
});

export const parcelContext = (program: string, row: Pick<StoredParcel, 'id' | 'tag'>): SealContext => ({
  program,
  kind: 'parcel',
  id: row.id,
  revision: row.tag,
  schema: 0,
});

export const valueContext = (program: string, row: Pick<ValueRow, 'name' | 'tag'>): SealContext => ({
  program,
  kind: 'value',
  id: row.name,
  revision: row.tag,
  schema: 0,
});

/** What the text of any row is sealed to. */
export function contextOf<S extends WrittenStore>(program: string, store: S, row: Stores[S]): SealContext {
  switch (store) {
    case 'records':
      return recordContext(program, row as RecordRow);
    case 'versions':
      return versionContext(program, row as VersionRow);
    case 'drafts':
      return draftContext(program, row as DraftRow);
    case 'parcels':
      return parcelContext(program, row as StoredParcel);
    default:
      return valueContext(program, row as ValueRow);
  }
}
