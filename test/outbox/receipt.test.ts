import { expect } from '@open-wc/testing';
import { type Answer, readAnswer } from '../../src/outbox/answer.js';
import { readSendReceipt, readWhereabouts, readWithdrawalReceipt } from '../../src/outbox/receipt.js';

const id = '4f2a9e70-0000-4000-8000-000000000001';
const page = '<!doctype html><title>Sign in</title>';

const answer = (status: number, body: object | string = '', headers: Record<string, string> = {}) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readAnswer(new Response(status === 204 ? null : text, { status, headers }), 0);
};

describe('receipt', () => {
  it('takes a listed status with a body that names our id or says accepted', async () => {
    for (const status of [200, 201, 202, 409]) {
      for (const body of [{ id }, { id, status: 'accepted' }, { status: 'accepted' }]) {
        expect(readSendReceipt(await answer(status, body), id)).to.deep.equal({ outcome: 'accepted' });
      }
    }
  });

  it('takes nothing at all in the body for 201, 202 and 204, never for 200', async () => {
    for (const status of [201, 202, 204]) {
      expect(readSendReceipt(await answer(status), id)).to.deep.equal({ outcome: 'accepted' });
    }
    expect(readSendReceipt(await answer(200), id)).to.deep.equal({ outcome: 'unknown' });
    expect(readSendReceipt(await answer(200, '  \n'), id)).to.deep.equal({ outcome: 'unknown' });
  });

  it('does not take a page, another id, another word, a list or an error for acceptance', async () => {
    for (const status of [200, 201, 202]) {
      for (const body of [
        page,
        '"accepted"',
        '[{"status":"accepted"}]',
        { id: 'another', status: 'accepted' },
        { id, status: 'failed' },
        { id, error: 'no room' },
        { ok: true },
        {},
      ]) {
        expect(readSendReceipt(await answer(status, body), id)).to.deep.equal({ outcome: 'unknown' });
      }
    }
    for (const status of [203, 205, 206, 304]) {
      const odd = { status, empty: false, text: '', json: { id, status: 'accepted' }, retryAfter: undefined };
      expect(readSendReceipt(odd, id).outcome, String(status)).to.equal('unknown');
    }
  });

  it('knows what to try later, what may have arrived and what pauses', async () => {
    for (const status of [408, 425, 429]) {
      expect(readSendReceipt(await answer(status, page), id)).to.deep.equal({ outcome: 'later' });
    }
    for (const status of [500, 502, 503, 504, 511, 599]) {
      expect(readSendReceipt(await answer(status, page), id)).to.deep.equal({ outcome: 'unknown' });
    }
    expect(readSendReceipt(await answer(429, '', { 'Retry-After': '90' }), id)).to.deep.equal({
      outcome: 'later',
      retryAfter: 90,
    });
    for (const status of [401, 403, 407]) {
      expect(readSendReceipt(await answer(status, page), id)).to.deep.equal({ outcome: 'not-allowed' });
    }
    const redirect: Answer = { status: 0, empty: true, text: '', json: undefined, retryAfter: undefined };
    expect(readSendReceipt(redirect, id)).to.deep.equal({ outcome: 'unknown' });
    expect(readWhereabouts(redirect, id)).to.deep.equal({ outcome: 'not-allowed' });
  });

  it('names why a site refuses', async () => {
    const reasons = [
      [422, { error: 'group-word' }, 'group-word'],
      [422, { error: 'changed-content' }, 'refused'],
      [400, page, 'refused'],
      [413, '', 'too-large'],
      [404, page, 'gone'],
      [410, '', 'gone'],
      [418, '', 'refused'],
      [409, { error: 'changed-content' }, 'refused'],
      [200, { id, status: 'withdrawn' }, 'refused'],
    ] as const;
    for (const [status, body, reason] of reasons) {
      expect(readSendReceipt(await answer(status, body), id), String(status)).to.deep.equal({
        outcome: 'refused',
        reason,
      });
    }
    expect(readSendReceipt(await answer(409), id)).to.deep.equal({ outcome: 'unknown' });
  });

  it('believes a withdrawal only by the word', async () => {
    const read = async (status: number, body: object | string = '') =>
      readWithdrawalReceipt(await answer(status, body), id);
    expect(await read(200, { id, status: 'withdrawn' })).to.deep.equal({ outcome: 'accepted' });
    expect(await read(404, { error: 'not-here' })).to.deep.equal({ outcome: 'accepted' });
    for (const [status, body] of [
      [204, ''],
      [202, ''],
      [201, { id }],
      [200, { id, status: 'accepted' }],
      [403, { error: 'withdrawal-key' }],
      [400, page],
    ] as const) {
      expect(await read(status, body)).to.deep.equal({ outcome: 'refused', reason: 'refused' });
    }
    expect(await read(200, page)).to.deep.equal({ outcome: 'unknown' });
    expect(await read(200, { id: 'another', status: 'withdrawn' })).to.have.property('outcome', 'refused');
    expect(await read(503)).to.deep.equal({ outcome: 'unknown' });
    expect(await read(403, page)).to.deep.equal({ outcome: 'not-allowed' });
  });

  it('asks whether it is there and hears only an answer to that', async () => {
    const read = async (status: number, body: object | string = '') =>
      readWhereabouts(await answer(status, body), id).outcome;
    expect(await read(200, { id, status: 'accepted' })).to.equal('accepted');
    expect(await read(200, { id, status: 'withdrawn' })).to.equal('refused');
    expect(await read(404, { error: 'not-here' })).to.equal('not-there');
    expect(await read(404, page)).to.equal('unknown');
    expect(await read(405)).to.equal('unknown');
    expect(await read(200, page)).to.equal('later');
    expect(await read(200, { id: 'another', status: 'accepted' })).to.equal('later');
    expect(await read(503)).to.equal('later');
    expect(await read(403)).to.equal('not-allowed');
  });

  it('reads no more than it needs of an endless answer', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    const read = await readAnswer(new Response(endless), 0);
    expect(read.json).to.equal(undefined);
    expect(sent).to.be.lessThan(200_000);
  });
});
