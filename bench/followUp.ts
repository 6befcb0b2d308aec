import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type MailServer, openMailServer } from '../test/fakes/mail/mailServer.ts';
import { type Cluster, ask as query, startCluster } from './cluster.ts';
import { startProvider } from './deliver/provider.ts';
import { comeAndGo, type Gone } from './followUp/visitors.ts';
import { ask } from './load/calls.ts';
import { ascending, quantile } from './load/numbers.ts';
import { print, say } from './print.ts';
import { type Parley, startParley, startWorker } from './servers/parley.ts';

/** FOLLOW-1: a mail leaves within 2 s of its time, and not before it. */
const BARS = { early: 0, latest_ms: 2000 };

/** One address begins so many sessions in a minute. */
const MOST = 30;

/** From when a follow-up is due, as the inbox says, to when a mail server has it. It takes the 3 minutes that it waits. */
export async function followUp(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { visitors: { type: 'string', default: String(MOST) } } });
  const [cluster, server] = await Promise.all([startCluster(), openMailServer()]);
  const stops = [() => cluster.stop(), () => server.close()];
  try {
    const provider = await startProvider();
    stops.push(async () => provider.close());
    const parley = await startParley(cluster, provider.apiBase);
    stops.push(() => parley.stop());
    const worker = await startWorker(cluster, provider.apiBase, { SMTP_URL: server.url });
    stops.push(() => worker.stop());
    return report(await measure({ parley, cluster, server }, Number(values.visitors)));
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

type Servers = { parley: Parley; cluster: Cluster; server: MailServer };
/** In milliseconds, each as late as it was; null for what never came. */
type Lateness = (number | null)[];

async function measure({ parley, cluster, server }: Servers, visitors: number): Promise<Lateness> {
  const support_email = { from: 'care@north.example', reply_to: 'care@north.example' };
  await ask(parley, 'PATCH', 'settings', { support_email });
  const [workspace] = await query(cluster.connection, 'select id from workspaces');
  const coming = Array.from({ length: visitors }, (_, number) =>
    pause(number * 100).then(() => comeAndGo(parley, String(workspace?.id), number)),
  );
  const gone = await Promise.all(coming);
  say(`${gone.length} visitors have left, and are written to in 3 minutes`);
  await allArrived(server, gone);
  return gone.map(({ address, due }) => latenessOf(server, address, due));
}

const PATIENCE_MS = 10_000;

async function allArrived({ arrived }: MailServer, gone: Gone[]): Promise<void> {
  const end = Math.max(...gone.map(({ due }) => due)) + PATIENCE_MS;
  while (arrived.length < gone.length && Date.now() < end) await pause(100);
}

function latenessOf({ arrived }: MailServer, address: string, due: number): number | null {
  const mail = arrived.find(({ to }) => to.includes(address));
  return mail ? mail.at.getTime() - due : null;
}

function report(lateness: Lateness): boolean {
  const late = lateness.filter(one => one !== null).sort(ascending);
  const [p50, p95, latest] = [0.5, 0.95, 1].map(part => quantile(late, part));
  const early = late.filter(one => one < 0).length;
  const complete = late.length === lateness.length;
  const pass = complete && early === BARS.early && Number(latest) <= BARS.latest_ms;
  const times = { p50_ms: p50, p95_ms: p95, latest_ms: latest };
  print({
    bench: 'follow-up',
    visitors: lateness.length,
    mails: late.length,
    early,
    ...times,
    bars: BARS,
    pass,
  });
  return pass;
}
