import { connect } from 'node:net';

/**
 * Gives the keyboard to the largest window of a screen without a window manager, where no window ever gets it and
 * WebKit then matches neither `:focus` nor `document.hasFocus()`. Speaks the few words of the X11 protocol for it:
 * QueryTree (15), GetGeometry (14), SetInputFocus (42).
 */
export async function focusLargestWindow(display) {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  let buffer = Buffer.alloc(0);
  let wake = () => {};
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    wake();
  });
  const failed = new Promise((_, reject) => socket.on('error', reject));
  const more = () => Promise.race([new Promise((resolve) => (wake = resolve)), failed]);
  const take = async (size) => {
    while (buffer.length < size) await more();
    const part = buffer.subarray(0, size);
    buffer = buffer.subarray(size);
    return part;
  };
  /** The reply to the last request; an error (a window that has gone meanwhile) answers undefined. */
  const reply = async () => {
    const head = await take(32);
    return head[0] === 1 ? Buffer.concat([head, await take(head.readUInt32LE(4) * 4)]) : undefined;
  };
  const about = (code, window) => {
    const request = Buffer.alloc(8);
    request.writeUInt8(code, 0);
    request.writeUInt16LE(2, 2);
    request.writeUInt32LE(window, 4);
    socket.write(request);
    return reply();
  };

  const hello = Buffer.alloc(12);
  hello.write('l', 0);
  hello.writeUInt16LE(11, 2);
  socket.write(hello);
  const head = await take(8);
  const setup = await take(head.readUInt16LE(6) * 4);
  const formats = setup.readUInt8(21);
  const vendor = Math.ceil(setup.readUInt16LE(16) / 4) * 4;
  const root = setup.readUInt32LE(32 + vendor + formats * 8);

  const tree = await about(15, root);
  let largest = { window: 0, area: 0 };
  for (let index = 0; index < (tree?.readUInt16LE(16) ?? 0); index++) {
    const window = tree.readUInt32LE(32 + index * 4);
    const geometry = await about(14, window);
    const area = geometry ? geometry.readUInt16LE(16) * geometry.readUInt16LE(18) : 0;
    if (area > largest.area) largest = { window, area };
  }
  if (largest.window) {
    const request = Buffer.alloc(12);
    request.writeUInt8(42, 0);
    request.writeUInt8(1, 1);
    request.writeUInt16LE(3, 2);
    request.writeUInt32LE(largest.window, 4);
    socket.write(request);
    // The answer to any question proves that the server has read the request before it.
    await about(14, root);
  }
  socket.end();
}
