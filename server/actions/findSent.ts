import type { FoundText, ProviderName } from '../channels/channel.ts';
import { failureOf } from '../channels/sms/errors.ts';
import type { Settled } from '../domain/deliver.ts';
import type { Message } from '../domain/state.ts';
import { countryOf } from '../phone.ts';
import { inWorkspace } from '../store/database.ts';
import type { Context } from './context.ts';
import { referenceOf } from './reference.ts';
import type { Route } from './route.ts';

/** Around the hand-over the provider's clock may differ from ours; made later than this, a text is another one. */
const CLOCKS_DIFFER_MS = 60_000;
const MADE_WITHIN_MS = 5 * 60_000;

/** What the provider says of a message whose answer was lost; null while it knows nothing of it, or cannot be asked. */
export async function findSent(
  context: Pick<Context, 'db'>,
  message: Message,
  { account, channel }: Route,
): Promise<Settled | null> {
  const began = message.sendingSince?.getTime() ?? 0;
  const since = new Date(began - CLOCKS_DIFFER_MS);
  const { sendingNumber, phone, body } = message;
  const numbers = { from: sendingNumber ?? '', to: phone ?? '' };
  const question = { reference: referenceOf(message), ...numbers, body, since };
  const texts = await channel.find(account, question).catch(() => null);
  const ours = texts?.filter(({ createdAt }) => createdAt.getTime() <= began + MADE_WITHIN_MS) ?? [];
  const unclaimed = await firstUnclaimed(context, message, ours);
  if (!unclaimed) return null;
  const { providerId, status, errorCode } = unclaimed;
  const taken = { provider: account.provider, providerId, country: phone && countryOf(phone) };
  if (status === 'failed') return refusal(errorCode ?? 'other', taken);
  return { kind: 'accepted', status, ...taken };
}

type Taken = { provider: ProviderName; providerId: string; country: string | null };

function refusal(errorCode: string, taken: Taken): Settled {
  const reason = failureOf(taken.provider, errorCode);
  return { kind: 'refused', errorCode, reason, optedOut: reason === 'opted_out', taken };
}

/** The same words may have been sent twice: a text that is another message's already is not this one's. */
async function firstUnclaimed(
  { db }: Pick<Context, 'db'>,
  message: Message,
  texts: FoundText[],
): Promise<FoundText | undefined> {
  if (texts.length === 0) return undefined;
  const ids = texts.map(text => text.providerId);
  const claimed = await inWorkspace(db, message.workspaceId, tx =>
    tx
      .selectFrom('messages')
      .select('providerId')
      .where('workspaceId', '=', message.workspaceId)
      .where('direction', '=', 'outbound')
      .where('providerId', 'in', ids)
      .execute(),
  );
  const taken = new Set(claimed.map(row => row.providerId));
  return texts
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .find(text => !taken.has(text.providerId));
}
