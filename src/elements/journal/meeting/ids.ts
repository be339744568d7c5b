/**
 * The id of the card of an entry, and the other way round: there is one card for an entry, whichever tab makes it
 * first, and it is found without a search.
 */
export const cardOf = (entry: string): string => {
  const at = entry.length - 12;
  const turned = parseInt(entry.charAt(at), 16) ^ 8;
  return entry.slice(0, at) + turned.toString(16) + entry.slice(at + 1);
};

/** The id of the tally of a month (`YYYY-MM`): there is one for each month. */
export const tallyOf = (month: string): string =>
  `00000000-0000-7000-8001-${month.replace('-', '').padStart(12, '0')}`;
