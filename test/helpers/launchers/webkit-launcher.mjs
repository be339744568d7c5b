export function webkitLauncher() {
  throw new Error('soon');
}
