export { default } from './test/wtr.config.mjs';
