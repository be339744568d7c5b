/**
 * Whether something was put off in this visit; with `now` it is. Web storage may be denied as a whole: then it holds for
 * as long as the caller remembers.
 */
export function isPutOff(name: string, now?: true): boolean {
  try {
    if (now) sessionStorage.setItem(name, '1');
    return sessionStorage.getItem(name) !== null;
  } catch {
    return now ?? false;
  }
}
