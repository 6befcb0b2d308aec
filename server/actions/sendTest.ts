import type { OutboundText, ProviderAccount, SendOutcome } from '../channels/channel.ts';
import { failureOf, type SendFailure } from '../channels/sms/errors.ts';
import { webhooksOf } from '../channels/webhooks.ts';
import { measure } from '../domain/meter.ts';
import { testText } from '../domain/testText.ts';
import { countryOf } from '../phone.ts';
import { inWorkspace } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { listProfiles } from '../store/read/profiles.ts';
import { providerWithId } from '../store/read/providers.ts';
import { storedSettings } from '../store/read/settings.ts';
import { Refused } from '../store/refused.ts';
import { readSettings } from '../store/settings.ts';
import type { Context } from './context.ts';
import { expectReports } from './expectReports.ts';
import { liveAccount } from './ownAccount.ts';

/** What the provider said, with the reason behind its code. */
export type Tested = SendOutcome & { reason: SendFailure | null };

/** Sends a test text past all threads: from a number of the account, or its first, to somebody's own phone (SET-1). */
export async function sendTest(
  context: Context,
  workspaceId: string,
  id: string,
  { from, to }: { from: string | null; to: string },
): Promise<Tested> {
  const account = await liveAccount(context, workspaceId, id);
  const sender = await senderOf(context, account, from);
  const body = await wordsFor(context, workspaceId, to);
  const outcome = await send(context, account, { from: sender, to, body });
  if (outcome.kind !== 'accepted')
    return { ...outcome, reason: failureOf(account.provider, outcome.errorCode) };
  await expectReports(context, account, outcome.providerId);
  await putOnTheMeter(context, workspaceId, { from: sender, to, body });
  return { ...outcome, reason: null };
}

async function senderOf({ db }: Context, account: ProviderAccount, from: string | null): Promise<string> {
  const { workspaceId, id } = account;
  const row = await inWorkspace(db, workspaceId, tx => providerWithId(tx, workspaceId, id));
  const live = row?.numbers.filter(number => number.goneAt === null).map(number => number.phone) ?? [];
  const sender = from === null ? live[0] : live.find(phone => phone === from);
  if (!sender) throw new Refused('unknown_number', '/from');
  return sender;
}

function wordsFor({ db }: Context, workspaceId: string, to: string): Promise<string> {
  return inWorkspace(db, workspaceId, async tx => {
    const settings = readSettings(await storedSettings(tx, workspaceId));
    const [profile] = await listProfiles(tx, workspaceId, { phone: to, blocked: null }, null, 1);
    const said = testText(settings, profile ?? null);
    if ('body' in said) return said.body;
    throw new Refused(said.refused, said.pointer);
  });
}

type Words = Pick<OutboundText, 'from' | 'to' | 'body'>;

function send(
  { channels, publicUrl }: Context,
  account: ProviderAccount,
  words: Words,
): Promise<SendOutcome> {
  const channel = channels[account.provider];
  if (!channel) throw new Refused('no_provider');
  const statusCallback = webhooksOf(publicUrl, account).status;
  return channel.send(account, { ...words, reference: newId(), mediaUrls: [], statusCallback });
}

/** REPLY-6: whatever leaves is paid for. */
async function putOnTheMeter(
  { gate }: Context,
  workspaceId: string,
  { from, to, body }: Words,
): Promise<void> {
  const text = { workspaceId, body, media: [], sendingNumber: from, source: 'system' as const };
  await gate.submit({
    workspaceId,
    load: {},
    decide: facts => ({ changes: [], metered: [measure(facts, text, countryOf(to)).metered] }),
  });
}
