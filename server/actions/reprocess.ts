import type { InboundText, ProviderName, StatusReport } from '../channels/channel.ts';
import { type ShopNews, takeNews } from '../shopify/takeNews.ts';
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
  const result = await again(context, { ...entry, payload: entry.payload });
  if (result !== 'repeated' && result.journal)
    throw new Error(`${provider} ${providerKey} is still ${result.journal}`);
}

type Entry = {
  workspaceId: string;
  provider: string;
  providerKey: string;
  kind: string;
  payload: object;
  receivedAt: Date;
};

function again(context: Context, entry: Entry): Promise<Result> {
  const { workspaceId, kind, payload, providerKey: id } = entry;
  const provider = entry.provider as ProviderName;
  if (kind === 'inbound')
    return receiveMessage(context, workspaceId, provider, payload as InboundText, lateOf(entry));
  if (kind === 'status') return recordStatus(context, workspaceId, provider, payload as StatusReport, true);
  return takeNews(
    context,
    { workspaceId, id, ...(payload as Omit<ShopNews, 'id'> & { shop: string }) },
    true,
  );
}

/** What was fetched from the provider has its own word for when it came. */
function lateOf({ payload, receivedAt }: { payload: object | null; receivedAt: Date }): Late {
  const told = payload && 'receivedAt' in payload ? new Date(String(payload.receivedAt)) : receivedAt;
  return { receivedAt: told, journaled: true };
}
