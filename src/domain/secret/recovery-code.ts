/** Crockford's base 32: no letter that is taken for a number, or for another one. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters in a code: 100 bits. */
const length = 20;
const groupLength = 5;

/** A new code, in groups: `7K2QF-M0D3X-…`. Each letter is 5 random bits. */
export function newRecoveryCode(): string {
  let code = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(length))) code += letters.charAt(byte % 32);
  return inGroups(code);
}

/** A code as it counts, whatever was read out or written: small letters, spaces, O for 0, I and L for 1. */
export const plainRecoveryCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');

/** Whether this can be a code: as long, and of these letters. */
export const isRecoveryCode = (text: string): boolean => {
  const code = plainRecoveryCode(text);
  return code.length === length && [...code].every((letter) => letters.includes(letter));
};

const inGroups = (code: string): string => {
  const groups: string[] = [];
  for (let at = 0; at < code.length; at += groupLength) groups.push(code.slice(at, at + groupLength));
  return groups.join('-');
};
