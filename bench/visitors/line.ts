import { connect } from 'node:net';
import type { ChatFrame } from '../../contract/chatShapes.ts';
import { framesIn } from '../../widget/talk/frames.ts';
import { PAGE, type Visitor } from './begin.ts';

/** A visitor's event stream. Over a bare socket, so that thousands of them cost little beside what is measured. */
export type Line = { isOpen(): boolean; close(): void };

/** After so long without a heartbeat the chat takes its line for dead. */
const SILENCE_MS = 45_000;

/** Resolves with the first frame. Throws where the server gives no stream. */
export async function openLine(
  port: number,
  visitor: Visitor,
  hear: (frame: ChatFrame) => void,
): Promise<Line> {
  const socket = connect({ port, host: '127.0.0.1' }).setEncoding('latin1');
  const { promise: begun, resolve, reject } = Promise.withResolvers<void>();
  socket.once('data', (text: unknown) => {
    if (!String(text).startsWith('HTTP/1.1 200 '))
      reject(new Error(`a stream was answered with ${String(text).slice(9, 12)}`));
  });
  let unread = '';
  socket.on('data', text => {
    // One event is one chunk (RFC 9112, 7.1): what stands between chunks stands between events, and is passed over.
    const { frames, rest } = framesIn(unread + text);
    unread = rest;
    for (const frame of frames) hear(frame);
    if (frames.length > 0) resolve();
  });
  socket.setTimeout(SILENCE_MS, () => socket.destroy());
  socket.on('error', reject);
  socket.on('close', () => reject(new Error('a stream ended before it had begun')));
  socket.write(requestOf(port, visitor));
  await begun;
  return { isOpen: () => !socket.destroyed, close: () => socket.destroy() };
}

function requestOf(port: number, { token, tab }: Visitor): string {
  const head = [
    `GET /api/v1/chat/stream?${new URLSearchParams({ tab, ...PAGE })} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: Bearer ${token}`,
    'Accept: text/event-stream',
  ];
  return `${head.join('\r\n')}\r\n\r\n`;
}
