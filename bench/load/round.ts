import { type Connection, openConnection } from './connection.ts';

export type Round = { accepted: number; seconds: number; latencies: number[] };

/** Posts requests over so many connections until the time is over or none is left. Anything but a 200 ends the bench. */
export async function runRound(
  port: number,
  requests: Iterator<Buffer>,
  connections: number,
  seconds: number,
): Promise<Round> {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const latencies: number[] = [];
  await Promise.all(open.map(one => keepPosting(one, requests, until, latencies)));
  const took = (performance.now() - begun) / 1000;
  for (const one of open) one.close();
  return { accepted: latencies.length, seconds: took, latencies };
}

async function keepPosting(
  one: Connection,
  requests: Iterator<Buffer>,
  until: number,
  latencies: number[],
): Promise<void> {
  while (performance.now() < until) {
    const next = requests.next();
    if (next.done) return;
    const begun = performance.now();
    const status = await one.post(next.value);
    if (status !== 200) throw new Error(`a text was answered with ${status}`);
    latencies.push(performance.now() - begun);
  }
}
