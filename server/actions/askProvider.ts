import type { FoundText, ProviderName } from '../channels/channel.ts';
import { failureOf } from '../channels/sms/errors.ts';
import { settleSending } from '../domain/deliver.ts';
import type { Message } from '../domain/state.ts';
import { countryOf } from '../phone.ts';
import { inWorkspace } from '../store/database.ts';
import type { Context } from './context.ts';
import { ASK_AFTER_MS, askLater } from './lookAgain.ts';
import { referenceOf } from './reference.ts';
import { routeOf } from './route.ts';

/** A provider that still knows nothing of the text after this long never took it, or cannot say. */
const GIVE_UP_AFTER_MS = 3 * 60_000;

/**
 * Settles a message that was being handed over when its answer was lost, or this process died: by asking the
 * provider, never by sending again. What the provider cannot find is shown as `unknown`.
 */
export async function askProvider(context: Context, message: Message): Promise<void> {
  const age = context.now().getTime() - (message.sendingSince?.getTime() ?? 0);
  if (age < ASK_AFTER_MS) return askLater(context, message);
  const found = await ask(context, message);
  if (found === 'not_yet' && age < GIVE_UP_AFTER_MS) return askLater(context, message);
  const { workspaceId, threadId, id: messageId } = message;
  await context.gate.submit({
    workspaceId,
    load: { messageId },
    decide: facts => {
      const decision = settleSending(facts, found === 'not_yet' ? LOST : found);
      // Whatever stands behind it in the thread may go now.
      return 'refused' in decision
        ? decision
        : { ...decision, jobs: [{ task: 'deliver', payload: { workspaceId, threadId } }] };
    },
  });
}

const LOST = { kind: 'lost', errorCode: 'lost', reason: 'lost' } as const;

async function ask(context: Context, message: Message) {
  const route = await routeOf(context, message);
  if (!route) return LOST;
  const since = new Date((message.sendingSince?.getTime() ?? 0) - 60_000);
  const { sendingNumber, phone, body } = message;
  const numbers = { from: sendingNumber ?? '', to: phone ?? '' };
  const question = { reference: referenceOf(message), ...numbers, body, since };
  const texts = await route.channel.find(route.account, question).catch(() => null);
  const unclaimed = texts && (await firstUnclaimed(context, message, texts));
  if (!unclaimed) return 'not_yet';
  const { providerId, status, errorCode } = unclaimed;
  if (status === 'failed') return refusal(route.account.provider, errorCode ?? 'other', providerId);
  const country = phone && countryOf(phone);
  return { kind: 'accepted' as const, provider: route.account.provider, providerId, status, country };
}

function refusal(provider: ProviderName, errorCode: string, providerId: string) {
  const reason = failureOf(provider, errorCode);
  const taken = { provider, providerId };
  return { kind: 'refused' as const, errorCode, reason, optedOut: reason === 'opted_out', taken };
}

/** The same words may have been sent twice: a text that is another message's already is not this one's. */
async function firstUnclaimed(
  { db }: Context,
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
