import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { CallErrorCode } from '../../contract/refusals.ts';
import { newId } from '../store/ids.ts';
import { problemBody } from './refuse.ts';

const CODES: Record<string, CallErrorCode> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too_slow',
};

/** What cannot be read as HTTP never becomes a request. It is refused as all is (RFC 9457), and the line closed. */
export function refuseNoHttp(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const body = problemBody({ code: CODES[error.code ?? ''] ?? 'invalid_http' }, newId());
  if (socket.writable) socket.write(written(body.status, JSON.stringify(body)));
  socket.destroy(error);
}

function written(status: number, text: string): string {
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
    '',
    text,
  ].join('\r\n');
}
