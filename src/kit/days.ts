import type { Kind, KitRecord } from '../domain/record.js';
import { KitError } from '../errors.js';
import type { Days, DayQuery, Records } from './types.js';

/** Records in a page unless told. */
const pageSize = 50;

/** Most records that are found unless told. */
const mostFound = 200;

const newestFirst = (a: KitRecord, b: KitRecord): number => {
  const [one = '', other = ''] = [a.day, b.day];
  return one === other ? b.order - a.order : one < other ? 1 : -1;
};

/** Records by their day. */
export function createDays(records: Records): Days {
  const all = async <K extends Kind>(
    kind: K,
    { from = '', to = '9999-12-31', before }: DayQuery = {},
  ): Promise<readonly KitRecord<K>[]> => {
    const found = await records.list(kind, { limit: Infinity }).read();
    return found
      .filter(({ day = '', order }) => {
        const later = before && (day > before.day || (day === before.day && order >= before.order));
        return day !== '' && day >= from && day <= to && !later;
      })
      .sort(newestFirst);
  };
  return {
    page: (kind, query) => ({
      kinds: [kind],
      read: async () => {
        const found = await all(kind, query);
        const page = found.slice(0, query?.limit ?? pageSize);
        const last = page[page.length - 1];
        return last && found.length > page.length
          ? { records: page, next: { day: last.day ?? '', order: last.order } }
          : { records: page };
      },
    }),
    months: (kind) => ({
      kinds: [kind],
      read: async () => [...new Set((await all(kind)).map(({ day = '' }) => day.slice(0, 7)))],
    }),
    count: (kind, query) => ({ kinds: [kind], read: async () => (await all(kind, query)).length }),
    find: (kind, { words = '', from, to, matches }, listener, { most = mostFound, failed } = {}) => {
      let stopped = false;
      const wanted = words.toLowerCase();
      all(kind, { ...(from ? { from } : {}), ...(to ? { to } : {}) }).then(
        (found) => {
          const holds = (record: KitRecord<typeof kind>) =>
            JSON.stringify(record.body).toLowerCase().includes(wanted) && (matches?.(record) ?? true);
          if (!stopped) listener(found.filter(holds).slice(0, most), true);
        },
        (thrown: unknown) => failed?.(KitError.from(thrown, 'storage-failed')),
      );
      return () => {
        stopped = true;
      };
    },
  };
}
