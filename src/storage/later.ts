/** What a storage seldom needs: one file, which comes by `later()` in `later-door`. */
export { readAside, remember, setRecordAside } from './aside.js';
export { Beside } from './beside.js';
export { carryMemory } from './carry.js';
export { countByDay, countRecords, listByDay, readMonths } from './days.js';
export { listLinked } from './links.js';
export { MemoryEngine } from './memory.js';
export { settle } from './moving.js';
export { readParcelsAfter } from './parcel-slices.js';
export { bringBack } from './coming-back.js';
export { readVersions } from './past.js';
export { settleIn } from './settling-in.js';
export { forgetProgram, registerProgram } from './registry.js';
export { purgeOld } from './purge-old.js';
export { freeReserve, layReserve } from './reserve.js';
export { daysInTrash, purgeRecord, restoreRecord, trashRecord } from './trash.js';
export { keepForVisit, keepOnDevice } from './who-answers.js';
export { clearLeftovers } from './clear-leftovers.js';
export { raise } from './raise.js';
