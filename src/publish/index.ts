/** Pure functions that turn a program's year into newsletters and calendar files; they need no page. */
export * from './year/index.js';
