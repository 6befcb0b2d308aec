import { once } from 'node:events';
import { WebSocket } from 'ws';
import { type Change, type ChangesFrame, Frame } from '../../contract/changes.ts';
import type { Doing, Viewer } from '../../contract/viewing.ts';

/** A live screen without the screen. */
export type Feed = {
  frames: Frame[];
  changes(): Change[];
  /** Every message in a frame so far, as its last frame has it. */
  messages(): Map<string, ChangesFrame['messages'][number]>;
  tickets(): Map<string, ChangesFrame['tickets'][number]>;
  /** Who looks at a ticket, by what has been told so far. */
  viewers(ticketId: string): Viewer[];
  /** A ticket is before this screen, or none. */
  look(ticketId: string | null, doing?: Doing): void;
  say(text: string): void;
  /** The close code. */
  closed: Promise<number>;
  close(): void;
};

/** Opens the feed with these headers; resolves with its first frame there, or once it is closed without one. */
export async function openFeed(
  url: string,
  headers: Record<string, string>,
  after?: number,
  workspace?: string,
): Promise<Feed> {
  const query = new URLSearchParams({
    ...(after !== undefined && { after: String(after) }),
    ...(workspace && { workspace }),
  });
  const address = `${url.replace('http', 'ws')}/api/v1/realtime?${query}`;
  const socket = new WebSocket(address, { headers });
  const frames: Frame[] = [];
  socket.on('message', data => frames.push(Frame.parse(JSON.parse(String(data)))));
  const closed = once(socket, 'close').then(([code]) => Number(code));
  await Promise.race([once(socket, 'message'), closed]);
  const told = () => frames.filter(frame => frame.type === 'changes');
  return {
    frames,
    changes: () => told().flatMap(frame => frame.changes),
    messages: () => new Map(told().flatMap(frame => frame.messages.map(one => [one.id, one] as const))),
    tickets: () => new Map(told().flatMap(frame => frame.tickets.map(one => [one.id, one] as const))),
    viewers: ticketId => {
      const viewed = frames.flatMap(frame => ('viewed' in frame ? frame.viewed : []));
      return viewed.findLast(one => one.ticket_id === ticketId)?.viewers ?? [];
    },
    look: (ticket_id, doing = 'viewing') =>
      socket.send(JSON.stringify({ type: 'viewing', ticket_id, doing })),
    say: text => socket.send(text),
    closed,
    close: () => socket.close(),
  };
}
