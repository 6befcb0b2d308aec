import type { ServerResponse } from 'node:http';

/** `json` as a string is sent as it is, JSON or not. */
export type Reply = {
  status: number;
  json: object | string;
  headers?: Record<string, string>;
  /** It takes its time. */
  afterMs?: number;
};

/** An answer, or one of the ways not to give one. */
export type Ending = Reply | 'hang' | 'reset';

export function give(response: ServerResponse, ending: Ending): void {
  if (ending === 'hang') return;
  if (ending === 'reset') response.socket?.resetAndDestroy();
  else if (ending.afterMs) setTimeout(reply, ending.afterMs, response, ending);
  else reply(response, ending);
}

function reply(response: ServerResponse, { status, json, headers }: Reply): void {
  const body = typeof json === 'string' ? json : JSON.stringify(json);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}
