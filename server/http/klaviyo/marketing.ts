import { z } from 'zod';
import { Text } from '../../../contract/route.ts';
import type { MarketingType } from '../../../contract/vocabulary.ts';
import type { MarketingSource } from '../../domain/state.ts';
import { inWorkspace } from '../../store/database.ts';
import { marketingWhere } from '../../store/read/klaviyo/marketing.ts';
import { Refused } from '../../store/refused.ts';
import { fromCursor, Instant, page } from '../cursor.ts';
import { many, one, type Resource, resource } from './document.ts';
import { chosen, conditionsIn, type Filters, pageIn, TIMES, wrong } from './queries.ts';
import { type KlaviyoCall, type KlaviyoServing, serve } from './serve.ts';

const WHEN = { operators: TIMES, kind: 'time' } as const;
const ID = { operators: ['any', 'equals'] } as const;

const FILTERS: Record<MarketingType, Filters> = {
  campaign: {
    ...{ id: ID, name: { operators: ['contains'] }, 'messages.channel': { operators: ['equals'] } },
    ...{ created_at: WHEN, updated_at: WHEN },
  },
  flow: {
    ...{ id: ID, name: { operators: ['contains', 'ends-with', 'equals', 'starts-with'] } },
    ...{ created: WHEN, updated: WHEN },
  },
};

/** DATA-1: the campaigns and flows of which sends are recorded here. They are sent by other tools. */
export function marketingRoutes(serving: KlaviyoServing): void {
  const { db, publicUrl } = serving;

  serve(serving, 'listCampaigns', call => listed(call, 'campaign'));
  serve(serving, 'readCampaign', call => shown(call, 'campaign'));
  serve(serving, 'listFlows', call => listed(call, 'flow'));
  serve(serving, 'readFlow', call => shown(call, 'flow'));

  async function listed(call: KlaviyoCall, type: MarketingType): Promise<object> {
    const { query, caller, request } = call;
    const { workspaceId } = caller;
    const { size, cursor } = pageIn(query, 50, 100);
    const from = fromCursor(cursor, z.object({ at: Instant, id: Text }));
    const conditions = conditionsIn(query, FILTERS[type]).filter(({ field }) => field !== CHANNEL);
    const asked = { conditions, from, limit: size + 1 };
    const rows = isOfTexts(call, type)
      ? await inWorkspace(db, workspaceId, tx => marketingWhere(tx, workspaceId, type, asked))
      : [];
    const present = (row: MarketingSource) => presentSource(publicUrl, row, query);
    const found = page(rows, size, present, ({ lastSentAt: at, id }) => ({ at, id }));
    return many(publicUrl, request, found);
  }

  async function shown({ id, query, caller: { workspaceId } }: KlaviyoCall, type: MarketingType) {
    const conditions = [{ field: 'id', operator: 'equals' as const, values: [id] }];
    const [row] = await inWorkspace(db, workspaceId, tx =>
      marketingWhere(tx, workspaceId, type, { conditions, from: null, limit: 1 }),
    );
    if (!row) throw new Refused('not_found');
    return one(presentSource(publicUrl, row, query));
  }
}

const CHANNEL = 'messages.channel';

/** Campaigns are asked for by their channel, as at Klaviyo; here all are texts. */
function isOfTexts({ query }: KlaviyoCall, type: MarketingType): boolean {
  if (type === 'flow') return true;
  const channel = conditionsIn(query, FILTERS.campaign).find(({ field }) => field === CHANNEL);
  if (!channel) throw wrong('filter', "needs the channel, as equals(messages.channel,'sms')");
  return channel.values[0] === 'sms';
}

function presentSource(publicUrl: string, row: MarketingSource, query: Record<string, string>): Resource {
  const { type, id } = row;
  const at = row.lastSentAt.toISOString();
  const attributes = type === 'campaign' ? campaignOf(row.name, at) : flowOf(row.name, at);
  return resource(publicUrl, `${type}s`, { type, id, attributes: chosen(query, type, attributes) });
}

/** Of when it was made and changed nothing is known but when it was sent last. */
function campaignOf(name: string, at: string) {
  return {
    ...{ name, status: 'Sent', archived: false, audiences: { included: [], excluded: [] } },
    ...{ send_options: {}, tracking_options: null, send_strategy: { method: 'immediate' } },
    ...{ created_at: at, scheduled_at: null, updated_at: at, send_time: at },
  };
}

function flowOf(name: string, at: string) {
  return { name, status: 'live', archived: false, created: at, updated: at, trigger_type: 'Unconfigured' };
}
