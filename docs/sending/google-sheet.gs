/**
 * Takes in what people send with iml-kit and writes one row for each, newest last. How to set it up: google-sheet.md.
 * The sheet shows date, from, what and text; the columns behind them are for the script and are hidden.
 */

// The word that the group got from its coach, so that strangers stay out. Empty: everybody may send.
const GROUP_WORD = '';
const SHEET = 'iml-kit';
const HEAD = ['date', 'from', 'what', 'text', 'id', 'key', 'state', 'message'];
const ID = HEAD.indexOf('id');
const KEY = HEAD.indexOf('key');
const STATE = HEAD.indexOf('state');

function doPost(event) {
  let message;
  try {
    message = JSON.parse(event.postData.contents);
  } catch {
    return answer({ error: 'not-a-parcel' });
  }
  if (!message || message.iml !== 1 || !/^[0-9a-f-]{36}$/i.test(message.id))
    return answer({ error: 'not-a-parcel' });
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(20000)) return answer({ error: 'busy' });
  try {
    return answer(message.type === 'withdrawal' ? takeBack(message) : takeIn(message));
  } finally {
    lock.releaseLock();
  }
}

function doGet(event) {
  const id = event.parameter.id;
  if (!id) return answer({ status: 'ready' });
  const row = find(id);
  return answer(row ? { id, status: row.values[STATE] } : { error: 'not-here' });
}

function takeIn(message) {
  const known = find(message.id);
  if (known) return { id: message.id, status: known.values[STATE] };
  const { withdrawalKey, word, ...kept } = message;
  if (GROUP_WORD && word !== GROUP_WORD) return { error: 'group-word' };
  const whole = JSON.stringify(kept);
  // A cell of a sheet holds 50,000 characters.
  if (whole.length > 49000) return { error: 'too-large' };
  sheet().appendRow([
    new Date(message.pressedAt),
    cell(message.name || ''),
    cell(String(message.record.kind).replace(/-/g, ' ')),
    cell(lines(message.body).join('\n')),
    message.id,
    fingerprint(message.withdrawalKey),
    'accepted',
    cell(whole),
  ]);
  SpreadsheetApp.flush();
  return { id: message.id, status: 'accepted' };
}

/** The words go, the id stays, so that a late copy of them is not taken in again. */
function takeBack(message) {
  const known = find(message.id);
  const key = fingerprint(message.withdrawalKey);
  if (!known) {
    sheet().appendRow([new Date(), '', 'taken back', '', message.id, key, 'withdrawn', '']);
  } else {
    if (known.values[KEY] !== key) return { error: 'withdrawal-key' };
    const row = [known.values[0], '', 'taken back', '', message.id, key, 'withdrawn', ''];
    sheet().getRange(known.at, 1, 1, HEAD.length).setValues([row]);
  }
  SpreadsheetApp.flush();
  return { id: message.id, status: 'withdrawn' };
}

function sheet() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const found = book.getSheetByName(SHEET);
  if (found) return found;
  const made = book.insertSheet(SHEET);
  made.appendRow(HEAD);
  made.setFrozenRows(1);
  made.hideColumns(ID + 1, HEAD.length - ID);
  return made;
}

function find(id) {
  const all = sheet();
  const cellOfId = all.createTextFinder(id).matchEntireCell(true).findNext();
  if (!cellOfId || cellOfId.getColumn() !== ID + 1) return undefined;
  const at = cellOfId.getRow();
  return { at, values: all.getRange(at, 1, 1, HEAD.length).getValues()[0] };
}

/** A cell that begins with one of these would be a formula. */
function cell(text) {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function lines(value, way = []) {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [`${way.join(' ')}: ${value}`];
  return Object.keys(value).flatMap((key) =>
    lines(value[key], [...way, Array.isArray(value) ? Number(key) + 1 : key]),
  );
}

/** The key itself is not kept: whoever reads the sheet cannot take back for somebody else. */
function fingerprint(key) {
  return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, String(key)));
}

function answer(body) {
  return ContentService.createTextOutput(JSON.stringify(body)).setMimeType(ContentService.MimeType.JSON);
}
