const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
};

/** Random bytes as lower-case hexadecimal. `crypto.getRandomValues` also works on plain http. */
export const randomHex = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)));

/** A UUID version 7 (RFC 9562, section 5.7) for the given Unix time in milliseconds. */
export function uuidv7(now: number): string {
  const text = Math.trunc(now).toString(16).padStart(12, '0') + randomHex(10);
  const variant = ((parseInt(text.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-7${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20, 32)}`;
}

/** A UUID version 4 (RFC 9562, section 5.4): for ids that must not tell when they were made. */
export function uuidv4(): string {
  const text = randomHex(16);
  const variant = ((parseInt(text.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20)}`;
}
