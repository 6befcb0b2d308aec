import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Ending, give } from '../ending.ts';
import { close, listen } from '../loopback.ts';

/** What has come, as it came. */
export type Arrived = { headers: IncomingHttpHeaders; body: string; type: string; data: { id: string } };

/** A program on this machine that is told of changes, and answers as it is told to. */
export type FakeEndpoint = {
  url: string;
  arrived: Arrived[];
  /** What it answers to what comes; 204 unless said otherwise. */
  says: (arrived: Arrived) => Ending;
  close(): Promise<void>;
};

export const TAKEN: Ending = { status: 204, json: '' };

export async function openEndpoint(): Promise<FakeEndpoint> {
  const arrived: Arrived[] = [];
  const here: Omit<FakeEndpoint, 'url'> = { arrived, says: () => TAKEN, close: () => close(server) };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { type, data } = JSON.parse(body);
    const one = { headers: request.headers, body, type, data };
    arrived.push(one);
    give(response, here.says(one));
  });
  return Object.assign(here, { url: `${await listen(server)}/hook` });
}
