import { expect } from '@open-wc/testing';
import { all, find, focused, until } from '../../helpers/shadow.js';
import { newProgram, onDisk, openJournal, roomsAreThere, untilOnDisk, words, type Writer } from './person.js';

describe('what people put into the journal', () => {
  let program: string;
  let writer: Writer;

  before(roomsAreThere);
  beforeEach(async () => {
    program = newProgram();
    writer = await openJournal(program);
  });

  const kept = async (text: string): Promise<string | undefined> => {
    await writer.writes(words, text);
    await writer.presses('Keep this entry');
    await untilOnDisk(program, ({ entries }) => entries.length === 1, 'the entry');
    return (await onDisk(program)).entries[0]?.body.text;
  };

  it('keeps a pasted text of 100 kB whole', async () => {
    const text = 'It was a long day. '.repeat(5400);
    expect(await kept(text)).to.equal(text);
  });

  it('says at the field what is too long, keeps it as a draft, and goes on when it is shorter', async () => {
    const long = 'x'.repeat(200_001);
    await writer.writes(words, long);
    await writer.presses('Keep this entry');
    await writer.waitsFor('This is 200001 letters long. One entry keeps 200000.');
    expect(writer.field(words).getAttribute('aria-invalid')).to.equal('true');
    await untilOnDisk(program, ({ drafts }) => drafts[0]?.value.text === long, 'the draft, whole');
    expect((await onDisk(program)).entries).to.deep.equal([]);
    expect(await kept(long.slice(1))).to.have.length(200_000);
  });

  it('keeps Arabic, Chinese and emoji sequences, each in its own direction', async () => {
    const text = 'مرحبا بالعالم\n今天很好\n👩‍👩‍👧‍👦🏳️‍🌈 e\u0301';
    expect(await kept(text)).to.equal(text);
    await writer.opens('مرحبا بالعالم 今天很好 👩‍👩‍👧‍👦🏳️‍🌈 e\u0301');
    const shown = find(writer.element, '.entry-text .own-words');
    expect(shown.textContent).to.equal(text);
    expect(shown.dir).to.equal('auto');
    expect(shown.getAttribute('translate')).to.equal('no');
  });

  it('keeps half a surrogate pair as a mark, and control characters not at all', async () => {
    expect(await kept('a\uD83Db\u0000c')).to.equal('a\uFFFDbc');
  });

  it('shows markup as the words that it is', async () => {
    const text = '<img src=x onerror="alert(1)"><b>bold</b>';
    expect(await kept(text)).to.equal(text);
    await writer.opens(text);
    expect(find(writer.element, '.entry-text').textContent).to.contain(text);
    expect(all(writer.element, 'img')).to.deep.equal([]);
  });

  for (const type of ['drop', 'paste'] as const)
    it(`tells kindly that a picture cannot be kept: ${type}`, async () => {
      await writer.writes(words, 'Look');
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'photo.png', { type: 'image/png' }));
      const options = { bubbles: true, composed: true, cancelable: true };
      const event =
        type === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', options);
      // Firefox takes no clipboard from a page, as no page may fill it.
      if (type === 'paste') Object.defineProperty(event, 'clipboardData', { value: data });
      writer.field(words).dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
      await writer.waitsFor('Pictures cannot be kept here. You can describe it in words.');
      expect(writer.field(words).value).to.equal('Look');
      await writer.writes(words, 'Look, in words');
      expect(all(writer.element, '.error')).to.deep.equal([]);
    });

  it('says one thing at a time: what was kept, or that a picture cannot be', async () => {
    await writer.keeps('Before');
    await until(() => all(writer.element, '.kept').length === 1, 'what was kept is said');
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'photo.png', { type: 'image/png' }));
    const options = { bubbles: true, composed: true, cancelable: true, dataTransfer: data };
    writer.field(words).dispatchEvent(new DragEvent('drop', options));
    await writer.waitsFor('Pictures cannot be kept here.');
    expect(all(writer.element, '.kept')).to.deep.equal([]);
  });

  it('lets rich text through as the browser gives it: plain', () => {
    const data = new DataTransfer();
    data.setData('text/plain', 'bold');
    data.setData('text/html', '<b>bold</b>');
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
    writer.field(words).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('keeps the words on the screen when the disk is full, and keeps them when there is room again', async () => {
    await writer.keeps('Before');
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await writer.writes(words, 'No room');
      await writer.presses('Keep this entry');
      await writer.waitsFor('This device is full');
      expect(writer.field(words).value).to.equal('No room');
      expect(writer.buttons('Save to a file')).to.have.length(1);
      // The press stood far below the words about it.
      await until(() => focused()?.textContent === 'This device is full', 'the focus is where it is said');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await writer.presses('Keep this entry');
    await untilOnDisk(program, ({ entries }) => entries.length === 2, 'the entry');
    await until(() => writer.field(words).value === '', 'room for the next one');
    expect((await onDisk(program)).drafts).to.deep.equal([]);
  });
});
