import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The transaction in which a database is brought forward. */
type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * One step a version, never changed once released. Steps make and change stores and indexes only: bodies move
 * forward by their `schema` when they are read. A minor release of the kit never adds a step, since pages of
 * one site may pin different versions of the kit.
 */
const steps: readonly ((database: IDBPDatabase, upgrade: Upgrade) => void)[] = [
  (database) => {
    const records = database.createObjectStore('records', { keyPath: 'id' });
    records.createIndex('shelf', ['kind', 'shelf', 'order']);
    records.createIndex('trashedOn', 'trashedOn');
    database.createObjectStore('versions', { keyPath: ['id', 'number', 'tag'] });
    const drafts = database.createObjectStore('drafts', { keyPath: ['kind', 'record', 'tab'] });
    drafts.createIndex('kind', 'kind');
    drafts.createIndex('record', 'record');
    const parcels = database.createObjectStore('parcels', { keyPath: 'id' });
    parcels.createIndex('order', 'order');
    parcels.createIndex('record', 'record');
    database.createObjectStore('values', { keyPath: 'name' });
    database.createObjectStore('aside', { keyPath: 'id' });
    database.createObjectStore('meta', { keyPath: 'name' });
    database.createObjectStore('reserve', { keyPath: 'name' });
  },
  (_database, upgrade) => {
    upgrade.objectStore('records').createIndex('day', ['kind', 'shelf', 'day', 'order']);
  },
  (_database, upgrade) => {
    upgrade.objectStore('records').createIndex('links', 'links', { multiEntry: true });
  },
  // An older kit, which knows no lock, only reads from here on: what it wrote would stand in clear.
  (database) => {
    database.createObjectStore('lock', { keyPath: 'name' });
  },
];

/** The database version that this kit writes. */
export const databaseVersion = steps.length;

/** Brings a database from an older version (0: a new one) to {@link databaseVersion}. */
export function migrate(database: IDBPDatabase, from: number, _to: number | null, upgrade: Upgrade): void {
  for (const step of steps.slice(from)) step(database, upgrade);
}
