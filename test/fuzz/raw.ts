import type { Answer } from '../harness/described.ts';

const TO = 'host: x';
const OF_JSON = 'content-type: application/json';

/** What is no HTTP, or breaks off. */
export const RAW = [
  'GET /api/v1/tickets\r\n\r\n',
  'nonsense\r\n\r\n',
  `GET /api/v1/tickets HTTP/9.9\r\n${TO}\r\n\r\n`,
  `GET /api/v1/tickets HTTP/1.1\r\n\r\n`,
  `GET /api/v1/tickets HTTP/1.1\r\n${TO}\r\n${TO}\r\n\r\n`,
  `GET /api/v1/tickets HTTP/1.1\r\n${TO}\r\nno colon\r\n\r\n`,
  `GET /api/v1/tickets HTTP/1.1\r\n${TO}\r\nx: \0\r\n\r\n`,
  `GET /api/v1/tickets HTTP/1.1\r\n${TO}\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
  `GET /api/v1/tickets?q=${'x'.repeat(20_000)} HTTP/1.1\r\n${TO}\r\n\r\n`,
  `GET /api/v1/ticket s HTTP/1.1\r\n${TO}\r\n\r\n`,
  `GET http://elsewhere.example/api/v1/tickets HTTP/1.1\r\n${TO}\r\nconnection: close\r\n\r\n`,
  `GET //api/v1/tickets HTTP/1.1\r\n${TO}\r\nconnection: close\r\n\r\n`,
  `GET api HTTP/1.1\r\n${TO}\r\nconnection: close\r\n\r\n`,
  `POST /api/v1/session HTTP/1.1\r\n${TO}\r\n${OF_JSON}\r\ncontent-length: 400\r\n\r\n{"email":`,
  `POST /api/v1/session HTTP/1.1\r\n${TO}\r\n${OF_JSON}\r\ncontent-length: -1\r\n\r\n{}`,
  `POST /api/v1/session HTTP/1.1\r\n${TO}\r\n${OF_JSON}\r\ncontent-length: 1e3\r\n\r\n{}`,
  `POST /api/v1/session HTTP/1.1\r\n${TO}\r\n${OF_JSON}\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
  `POST /api/v1/session HTTP/1.1\r\n${TO}\r\n${OF_JSON}\r\ntransfer-encoding: chunked\r\ncontent-length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  `POST /api/v1/media HTTP/1.1\r\n${TO}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 900\r\n\r\n--x\r\n`,
  `BREW /api/v1/tickets HTTP/1.1\r\n${TO}\r\nconnection: close\r\n\r\n`,
  `TRACE /api/v1/tickets HTTP/1.1\r\n${TO}\r\nconnection: close\r\n\r\n`,
];

/** What Node answers by itself, before anybody is asked: without a host, of another HTTP, expecting what there is not. */
const BARE = [400, 417, 505];

/** A line that is closed is an answer too: half a request has no other. */
export function faultInRaw(answer: Answer | null): string | null {
  if (!answer || (BARE.includes(answer.status) && answer.type === '')) return null;
  const { status, type } = answer;
  const isRefusal = status >= 400 && status < 500 && type.startsWith('application/problem+json');
  return isRefusal ? null : `answered with ${status} ${type}`;
}
