/** What a storage seldom needs: one file, which comes by `later()` in `later-door`. */
export { readAside, remember, setRecordAside } from './aside.js';
export { Beside } from './beside.js';
export { carryMemory } from './carry.js';
export { countByDay, countRecords, listByDay, readMonths } from './days.js';
export { listLinked } from './links.js';
export { MemoryEngine } from './memory.js';
export { moveIntoDatabase, moveToDevice, moveToVisit, settle } from './moving.js';
export { readParcelsAfter } from './parcel-slices.js';
export { bringBack } from './coming-back.js';
export { readVersions } from './past.js';
export { settleIn } from './settling-in.js';
