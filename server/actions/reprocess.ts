import type { InboundText, ProviderName, StatusReport } from '../channels/channel.ts';
import { inWorkspace } from '../store/database.ts';
import type { Result } from '../store/gate.ts';
import type { Context } from './context.ts';
import { type Late, receiveMessage } from './receiveMessage.ts';
import { recordStatus } from './recordStatus.ts';

type Which = { workspaceId: string; provider: string; providerKey: string };

/**
 * Tries a journaled request again that could not be processed, or came before what it is about. Throws while it
 * is still not through, so that the queue tries later.
 */
export async function reprocess(
  context: Context,
  { workspaceId, provider, providerKey }: Which,
): Promise<void> {
  const entry = await inWorkspace(context.db, workspaceId, tx =>
    tx
      .selectFrom('journal')
      .selectAll()
      .where('workspaceId', '=', workspaceId)
      .where('provider', '=', provider)
      .where('providerKey', '=', providerKey)
      .executeTakeFirst(),
  );
  if (!entry?.payload || entry.state === 'done') return;
  const name = provider as ProviderName;
  const result: Result = await (entry.kind === 'inbound'
    ? receiveMessage(context, workspaceId, name, entry.payload as InboundText, lateOf(entry))
    : recordStatus(context, workspaceId, name, entry.payload as StatusReport, true));
  if (result !== 'repeated' && result.journal)
    throw new Error(`${provider} ${providerKey} is still ${result.journal}`);
}

/** What was fetched from the provider has its own word for when it came. */
function lateOf({ payload, receivedAt }: { payload: object | null; receivedAt: Date }): Late {
  const told = payload && 'receivedAt' in payload ? new Date(String(payload.receivedAt)) : receivedAt;
  return { receivedAt: told, journaled: true };
}
