import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/**
 * One keep-alive connection that posts ready-made requests, one after another. It understands as much of HTTP as
 * both servers answer (a status and a content-length), so that measuring costs little beside what is measured.
 */
export type Connection = {
  /** Resolves with the status once the whole answer is here. */
  post(request: Buffer): Promise<number>;
  close(): void;
};

export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  const answers = readAnswers(socket);
  return {
    post: request => {
      socket.write(request);
      return answers.next();
    },
    close: () => socket.destroy(),
  };
}

function readAnswers(socket: Socket): { next(): Promise<number> } {
  let read = '';
  let waiting: { resolve(status: number): void; reject(error: Error): void } | null = null;
  socket.on('data', chunk => {
    read += chunk.toString('latin1');
    const length = lengthOf(read);
    if (length === null || read.length < length) return;
    waiting?.resolve(Number(read.slice(9, 12)));
    read = read.slice(length);
  });
  const fail = () => waiting?.reject(new Error('the server closed the connection'));
  socket.on('close', fail);
  socket.on('error', fail);
  return {
    next: () =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      }),
  };
}

/** How long the answer is in all, as soon as its head says so. */
function lengthOf(read: string): number | null {
  const head = read.indexOf('\r\n\r\n');
  if (head < 0) return null;
  const body = /\r\ncontent-length: (\d+)/i.exec(read.slice(0, head))?.[1];
  return head + 4 + Number(body ?? 0);
}
