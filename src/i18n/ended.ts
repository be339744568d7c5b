/** A sentence with its full stop: one that ends in an abbreviation ("4:25 a.m.") has it already. */
export const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
