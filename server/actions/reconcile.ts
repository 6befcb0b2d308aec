import type { ListedText, ProviderName } from '../channels/channel.ts';
import { inWorkspace } from '../store/database.ts';
import { fetchedOf, journaledAmong, type KnownAccount, knownAccounts } from '../store/read/reconcile.ts';
import { noteReconciled } from '../store/reconciled.ts';
import type { Context } from './context.ts';
import { inLanes } from './inLanes.ts';
import { receiveMessage } from './receiveMessage.ts';
import { reviveDelivery } from './reviveDelivery.ts';
import type { Route } from './route.ts';
import { settleUnknowns } from './settleUnknowns.ts';
import { A_WEBHOOKS_TIME_MS, fetchFrom } from './whatToFetch.ts';

/** Providers asked at once: one that takes its time must not keep the others waiting. */
const LANES = 4;
/** Texts submitted at once. A hundred at a time would stall those that come in meanwhile. */
const AT_ONCE = 20;

/**
 * Asks every connected account's provider for texts that its webhook failed to bring, and what became of messages that
 * nobody knows the fate of (SMS-9, REPLY-8); and gives what stands in a line without a job a new one. What cannot be
 * asked is left for the next time. Throws, at the end, what went wrong.
 */
export async function reconcile(context: Context): Promise<void> {
  const accounts = await knownAccounts(context.db);
  const workspaces = [...new Set(accounts.map(account => account.workspaceId))];
  // First what asks nobody: a provider that answers slowly keeps no other shop's replies waiting.
  const failures = await inLanes(workspaces, LANES, id => reviveDelivery(context, id));
  failures.push(...(await inLanes(accounts, LANES, account => reconcileAccount(context, account))));
  if (failures.length > 0) throw notAll(failures);
}

/** Of a thousand accounts at a provider that is down, the first few tell as much. */
function notAll(failures: unknown[]): AggregateError {
  return new AggregateError(failures.slice(0, 5), `${failures.length} could not be reconciled`);
}

async function reconcileAccount(context: Context, known: KnownAccount): Promise<void> {
  const { workspaceId, providerAccountId: id } = known;
  const fetched = await inWorkspace(context.db, workspaceId, tx => fetchedOf(tx, workspaceId, id));
  const route = await routeTo(context, known);
  if (!fetched || fetched.retiredAt || !route) return;
  const began = context.now();
  const live = fetched.numbers.filter(({ isGone }) => !isGone).map(({ phone }) => phone);
  const texts = await missed(context, route, live, fetchFrom(fetched, began));
  await takeAll(context, route, texts);
  const all = fetched.numbers.map(({ phone }) => phone);
  await settleUnknowns(context, route, all, fetched.reconciledAt);
  await noteReconciled(context.db, workspaceId, id, began);
}

async function routeTo({ accounts, channels }: Context, known: KnownAccount): Promise<Route | null> {
  const account = await accounts.named(known.provider as ProviderName, known.externalId, true);
  const channel = account && channels[account.provider];
  return account && channel ? { account, channel } : null;
}

/** What the provider has and the journal does not, and no webhook may still be about to bring. */
async function missed(
  { db, now }: Context,
  { account, channel }: Route,
  numbers: string[],
  since: Date,
): Promise<ListedText[]> {
  const { workspaceId, provider } = account;
  const known = (ids: string[]) =>
    inWorkspace(db, workspaceId, tx => journaledAmong(tx, workspaceId, provider, ids));
  const texts = await channel.listInbound(account, { numbers, since, known });
  const until = now().getTime() - A_WEBHOOKS_TIME_MS;
  return texts.filter(({ receivedAt }) => receivedAt.getTime() <= until);
}

/** In the order in which they came. */
async function takeAll(context: Context, { account }: Route, texts: ListedText[]): Promise<void> {
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    const some = texts.slice(at, at + AT_ONCE);
    await Promise.all(some.map(text => take(context, account, text)));
  }
}

function take(context: Context, { workspaceId, provider }: Route['account'], text: ListedText) {
  const late = { receivedAt: text.receivedAt, journaled: false };
  return receiveMessage(context, workspaceId, provider, text, late);
}
