import type { Context } from '../actions/context.ts';
import { type Decision, isRefused, NOTHING } from '../domain/decision.ts';
import type { Command, JournalEntry } from '../store/command.ts';
import type { Result } from '../store/gate.ts';
import { markUninstalled } from '../store/shopify.ts';
import { isNews, keepRequest } from '../store/shopifyRecords.ts';
import type { PrivacyTopic } from '../store/shopifyRow.ts';
import { readShopJson } from './json.ts';
import { type Taking, TOPICS } from './news.ts';

/** What Shopify posts: its topic, the id of the delivery, under which it counts once, and its body as it came. */
export type ShopNews = { topic: string; id: string; body: string };

type Told = ShopNews & { workspaceId: string; shop: string };

/**
 * DATA-2: takes what a shop tells. Once this resolves it is durable, or has been here before. What cannot be read is
 * kept in the journal and tried again: another version of Parley may.
 */
export async function takeNews(
  context: Pick<Context, 'gate' | 'now'>,
  { workspaceId, shop, topic, id, body }: Told,
  again = false,
): Promise<Result> {
  const now = context.now();
  const payload = { shop, topic, body };
  const journal: JournalEntry = { provider: 'shopify', key: id, kind: 'shop', payload, again };
  const taking = orThrown(() => TOPICS[topic]?.({ shop, json: readShopJson(body), now }) ?? UNHEARD);
  return context.gate.submit({ ...commandOf(taking, { workspaceId, id, now }), journal });
}

/** A topic that nobody asked for. */
const UNHEARD: Taking = { load: {}, decide: () => NOTHING };

/** What is wrong with it is thrown where the gate decides, and so journaled. */
function orThrown(read: () => Taking): Taking {
  try {
    return read();
  } catch (error) {
    const decide = () => {
      throw error;
    };
    return { load: {}, decide };
  }
}

type Place = { workspaceId: string; id: string; now: Date };

/** The same without a journal, for what is asked of the Admin API. */
export function commandOf(taking: Taking, { workspaceId, id, now }: Place): Command {
  const { load, decide, record, request, uninstalls } = taking;
  let isOld = false;
  if (!record && !request && !uninstalls) return { workspaceId, load, decide };
  return {
    ...{ workspaceId, load },
    beside: async tx => {
      if (record) isOld = !(await isNews(tx, { workspaceId, ...record }));
      if (request) await keepRequest(tx, { workspaceId, id, ...request, receivedAt: now });
      if (uninstalls) await markUninstalled(tx, workspaceId, now);
    },
    decide: facts => (isOld ? NOTHING : withRedaction(decide(facts), request?.topic, { workspaceId, id })),
  };
}

/** Somebody is to be erased, which goes on behind the commit. */
function withRedaction(
  decided: Decision,
  topic: PrivacyTopic | undefined,
  payload: { workspaceId: string; id: string },
): Decision {
  if (topic !== 'customers/redact' || isRefused(decided)) return decided;
  return { ...decided, jobs: [{ task: 'redact', payload, key: `redact:${payload.id}` }] };
}
