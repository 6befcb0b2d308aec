import { z } from 'zod';
import type { MarketingType } from '../../contract/vocabulary.ts';
import type { PulledLine, Unread } from './lines.ts';
import { Id, idOf, Moment, word } from './readings.ts';

const Named = { name: word(200), archived: z.boolean().nullish() };

const Campaign = z.object({ id: Id, attributes: z.object({ ...Named, send_time: Moment }) });
const Flow = z.object({
  id: Id,
  attributes: z.object({ ...Named, status: z.string().nullish(), updated: Moment }),
});

/** Campaigns that have been sent, under their names. Undefined is one that has not, and is nothing here yet. */
export function readCampaign(resource: unknown, now: Date): PulledLine | Unread | undefined {
  const { data } = Campaign.safeParse(resource);
  if (!data?.attributes.name) return { id: idOf(resource), reason: 'unreadable' };
  const { name, send_time: at } = data.attributes;
  return at && at <= now ? lineOf('campaign', data.id, name, at) : undefined;
}

/** Of when a flow sent last Klaviyo tells nothing: it is as young as its last change. */
export function readFlow(resource: unknown): PulledLine | Unread | undefined {
  const { data } = Flow.safeParse(resource);
  if (!data?.attributes.name) return { id: idOf(resource), reason: 'unreadable' };
  const { name, status, updated: at } = data.attributes;
  return at && status !== 'draft' ? lineOf('flow', data.id, name, at) : undefined;
}

function lineOf(type: MarketingType, id: string, name: string, lastSentAt: Date): PulledLine {
  return { kind: 'marketing', id, source: { type, id, name, lastSentAt }, consents: [] };
}
