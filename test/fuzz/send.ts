import { Agent, request as call, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Answer } from '../harness/described.ts';

/** A request as it goes out, with a body that need not be what its headers say. */
export type Sent = {
  method: string;
  /** With its query, percent-encoded or not quite. */
  path: string;
  headers: [string, string][];
  body: Buffer | null;
};

export type Line = { send(sent: Sent): Promise<Answer>; close(): void };

/** A line that is kept open between requests. */
export function openLine(url: string): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(url);
  return {
    send: ({ method, path, headers, body }) =>
      new Promise((resolve, reject) => {
        const flat = headers.flat();
        const own = body ? ['content-length', String(body.length)] : [];
        const host = headers.some(([name]) => name === 'host') ? [] : ['host', `${hostname}:${port}`];
        const request = call({ agent, hostname, port, method, path, headers: [...host, ...flat, ...own] });
        request.on('response', response => void readAnswer(response).then(resolve, reject));
        request.on('error', reject);
        request.end(body ?? undefined);
      }),
    close: () => agent.destroy(),
  };
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  const type = headers['content-type'] ?? '';
  // An event stream goes on for as long as somebody listens.
  if (type.startsWith('text/event-stream')) {
    response.destroy();
    return { status, type, body: Buffer.alloc(0) };
  }
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  return { status, type, body: Buffer.concat(parts) };
}

/** Bytes that are no request, and what came back until the line was closed; null for nothing. */
export function sendRaw(url: string, bytes: Buffer): Promise<Answer | null> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const parts: Buffer[] = [];
  socket.on('data', part => parts.push(part));
  socket.on('error', () => socket.destroy());
  socket.end(bytes);
  return new Promise(resolve =>
    socket.on('close', () => resolve(parts.length > 0 ? rawAnswer(Buffer.concat(parts)) : null)),
  );
}

function rawAnswer(bytes: Buffer): Answer {
  const end = bytes.indexOf('\r\n\r\n');
  const head = bytes.subarray(0, end).toString('latin1');
  const [, status = '0'] = /^HTTP\/1\.1 (\d{3})/.exec(head) ?? [];
  const [, type = ''] = /^content-type: (.*)$/im.exec(head) ?? [];
  return { status: Number(status), type, body: bytes.subarray(end + 4) };
}
