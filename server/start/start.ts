import { join } from 'node:path';
import type { Context } from '../actions/context.ts';
import { indexForSearch } from '../actions/indexForSearch.ts';
import { PATIENCE } from '../actions/patience.ts';
import { openBackground } from '../background.ts';
import { openPresence } from '../chat/presence.ts';
import { returnLinks } from '../chat/returnLinks.ts';
import { chatTokens } from '../chat/tokens.ts';
import type { Env } from '../env.ts';
import { buildApp } from '../http/app.ts';
import { buildHealthApp } from '../http/healthApp.ts';
import { openLimits } from '../http/limits.ts';
import { counted, timed } from '../http/metrics.ts';
import { startIndexer } from '../jobs/indexer.ts';
import { tasks } from '../jobs/tasks.ts';
import { startWorker } from '../jobs/worker.ts';
import { klaviyo } from '../klaviyo/client.ts';
import { processBuckets } from '../limits/processBuckets.ts';
import { redisBuckets } from '../limits/redisBuckets.ts';
import { openLog } from '../log.ts';
import { isLoopback } from '../loopback.ts';
import { openMailer } from '../mail/mailer.ts';
import { unsubscribeLinks } from '../mail/unsubscribeLinks.ts';
import { mediaAddresses } from '../media/addresses.ts';
import { diskStore } from '../media/diskStore.ts';
import { picturesElsewhere } from '../media/elsewhere.ts';
import { s3Store } from '../media/s3Store.ts';
import { openOidc } from '../people/oidc/oidc.ts';
import { openPush } from '../push/push.ts';
import type { Bus } from '../realtime/bus.ts';
import { doorbell } from '../realtime/doorbell.ts';
import { openHub } from '../realtime/hub.ts';
import { redisBus } from '../realtime/redisBus.ts';
import { telling } from '../realtime/telling.ts';
import { openVisitorHub } from '../realtime/visitors.ts';
import { phoneHasher, safe } from '../secrets.ts';
import { asApp, openDatabase } from '../store/database.ts';
import { openGate } from '../store/gate.ts';
import { providerAccounts } from '../store/providerAccounts.ts';
import { webhookCalls } from '../webhooks/calls.ts';
import { gifProviders, realChannels, shops } from './channels.ts';
import { countingGate } from './countingGate.ts';
import { startDatabase } from './database.ts';
import { linesOf } from './lines.ts';
import { listen } from './listen.ts';
import { prepareWorkspace } from './prepareWorkspace.ts';
import { queueMeter } from './queueMeter.ts';
import { secretKey } from './secretKey.ts';
import { openSimulator } from './simulator.ts';

export type Running = { lines: string[]; stop(): Promise<void> };

/** The composition root: everything is made here, in order, and stopped in the reverse. */
export async function start(
  env: Env,
  empty: boolean,
  onLost: (reason: string) => void,
  patience = PATIENCE,
): Promise<Running> {
  const log = openLog('info');
  const now = () => new Date();
  const key = await secretKey(env.secretKey, env.dataDir);
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const undo of stops.toReversed()) await undo();
  };
  try {
    const { owner, stop: stopDatabase } = await startDatabase(env, now(), onLost);
    stops.push(stopDatabase);
    const app = asApp(owner);
    const db = openDatabase(app);
    stops.push(() => db.destroy());
    const bus: Bus = env.redisUrl ? redisBus(env.redisUrl, log) : doorbell(app, log);
    stops.push(() => bus.close());
    const buckets = env.redisUrl ? redisBuckets(env.redisUrl, log) : processBuckets();
    stops.push(() => buckets.close());
    const hub = openHub(db, now, log, seconds => timed.feed.observe(seconds));
    const addresses = mediaAddresses({ secretKey: key, publicUrl: env.publicUrl, now });
    const visitors = openVisitorHub({ db, mediaAddresses: addresses, now, log });
    const hashOf = phoneHasher(key);
    const gate = openGate(
      app,
      now,
      changes => {
        for (const [, ours] of changes) counted.changes.inc(ours.length);
        hub.changed(changes.keys());
        visitors.changed(changes.keys());
        bus.publish({ kind: 'changed', workspaceIds: [...changes.keys()] });
      },
      { linkBase: env.publicUrl, hashOf },
    );
    stops.push(() => gate.close());
    const box = safe(key);
    const mail = openMailer(db, now, env.smtpUrl);
    stops.push(async () => mail.close());
    const background = openBackground(error => log.error({ err: error }, 'what went on by itself failed'));
    const context: Context = {
      gate: countingGate(gate),
      db,
      now,
      accounts: providerAccounts(db, box, now),
      channels: realChannels(env.apiBases, patience.answerMs),
      installation: { box, named: namedIn(env), mayRunSimulator: mayRunSimulator(env) },
      gifs: gifProviders(env.apiBases, patience.answerMs, now),
      klaviyo: klaviyo({ apiBase: env.apiBases.klaviyo ?? undefined, timeoutMs: patience.answerMs }),
      shopify: shops(env.apiBases, patience.answerMs),
      media: env.mediaS3 ? s3Store(env.mediaS3) : diskStore(join(env.dataDir, 'media')),
      mediaAddresses: addresses,
      picturesElsewhere: picturesElsewhere(env.privateAddresses, patience.answerMs),
      mail,
      chatTokens: chatTokens({ secretKey: key, now }),
      returnLinks: returnLinks({ secretKey: key, now }),
      push: openPush({ secretKey: key, privateAddresses: env.privateAddresses }),
      oidc: openOidc({ ...env, secretKey: key, now }),
      webhooks: webhookCalls(env.privateAddresses),
      viewersOf: hub.viewersOf,
      unsubscribeLinks: unsubscribeLinks({ secretKey: key }),
      patience,
      background,
      hashOf,
      publicUrl: env.publicUrl,
    };
    const presence = openPresence({ ...context, log });
    const tell = telling(bus, { hub, visitors, presence });
    const { workspaceId, created, phones } = await prepareWorkspace(context, app, env, empty);
    const { installation } = context;
    const simulator = installation.mayRunSimulator ? openSimulator(context, workspaceId, phones) : null;
    if (simulator) {
      context.channels.simulator = simulator.channel;
      await simulator.start();
      stops.push(() => simulator.stop());
    }
    stops.push(() => background.settled());
    if (env.role !== 'web') {
      const worker = startWorker(owner, tasks(context), log);
      stops.push(() => worker.stop());
      const indexer = startIndexer(() => indexForSearch(context), log);
      stops.push(() => indexer.stop());
    }
    const meter = queueMeter(owner);
    stops.push(() => meter.close());
    const limits = openLimits(buckets, env.rateLimits);
    const { trustedProxies } = env;
    const seen = { simulator, measure: meter.measure, trustedProxies };
    const parts = { context, hub, visitors, presence, tell, log, limits, ...seen };
    const server = env.role === 'worker' ? buildHealthApp({ db, ...parts }) : await buildApp(parts);
    stops.push(() => server.close());
    await listen(server, env);
    return { lines: linesOf(env, created, (await simulator?.isOn(workspaceId)) ?? false), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function namedIn({ twilio }: Env): Context['installation']['named'] {
  return twilio && { provider: 'twilio', externalId: twilio.accountSid, numbers: twilio.numbers };
}

/** Not beside a provider that the operator has named, and not where the world can come by. */
function mayRunSimulator({ twilio, publicUrl }: Env): boolean {
  return !twilio && isLoopback(new URL(publicUrl).hostname.replace(/[[\]]/g, ''));
}
