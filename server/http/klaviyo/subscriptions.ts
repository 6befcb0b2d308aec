import { z } from 'zod';
import { Address, GivenTime, Text } from '../../../contract/route.ts';
import type { ImportLines } from '../../actions/importLines.ts';
import { identityIn } from '../../actions/saveProfile.ts';
import type { Both } from '../../domain/consent.ts';
import { Phone, read } from './given.ts';
import { Lists, take } from './imports.ts';
import { type KlaviyoCall, type KlaviyoServing, serve } from './serve.ts';

const Consent = z
  .object({ consent: z.enum(['SUBSCRIBED', 'UNSUBSCRIBED']), consented_at: GivenTime.nullish() })
  .nullish();

/** Of the channels only texts are read: Parley has no consent to others, and takes what is said of them as said. */
const Channels = z.object({ sms: z.object({ marketing: Consent, transactional: Consent }).nullish() });

const SentSubscription = z
  .object({
    type: z.literal('profile'),
    id: z.uuid('is the id of no profile here').nullish(),
    attributes: z.object({
      email: Address.nullish(),
      phone_number: Phone,
      subscriptions: Channels.nullish(),
    }),
  })
  .refine(({ id, attributes }) => id || attributes.email || attributes.phone_number, {
    ...{ path: ['attributes'], message: 'names nobody: it takes an id, an email or a phone_number' },
  })
  .refine(({ id, attributes }) => id || attributes.phone_number || !attributes.subscriptions?.sms, {
    ...{ path: ['attributes', 'phone_number'], message: 'is needed for consent to texts' },
  });
type SentSubscription = z.output<typeof SentSubscription>;

const sentJob = (type: string, most: number) =>
  z.object({
    data: z.object({
      type: z.literal(type),
      attributes: z.object({
        profiles: z.object({ data: z.array(SentSubscription).min(1).max(most) }),
        custom_source: Text.max(200).nullish(),
        historical_import: z.boolean().nullish(),
      }),
      relationships: z.object({ list: z.object({ data: Lists.nullish() }).nullish() }).nullish(),
    }),
  });
type SentJob = z.output<ReturnType<typeof sentJob>>;

const Subscribing = sentJob('profile-subscription-bulk-create-job', 1000);
const Unsubscribing = sentJob('profile-subscription-bulk-delete-job', 100);

/** DATA-1 SMS-6: consent to texts, told for many at once. */
export function subscriptionRoutes(serving: KlaviyoServing): void {
  serve(serving, 'subscribeProfiles', async call => taken(call, 'subscribe', read(Subscribing, call.body)));
  serve(serving, 'unsubscribeProfiles', async call =>
    taken(call, 'unsubscribe', read(Unsubscribing, call.body)),
  );

  async function taken(
    call: KlaviyoCall,
    kind: 'subscribe' | 'unsubscribe',
    job: SentJob,
  ): Promise<undefined> {
    const list = job.data.relationships?.list?.data?.id;
    const lines = job.data.attributes.profiles.data.map(sent => ({ sent, line: lineOf(kind, sent, job) }));
    await take(serving, call, { kind, lines, lists: list ? [list] : [] });
  }
}

const BECOMES = { subscribe: 'subscribed', unsubscribe: 'unsubscribed' } as const;

function lineOf(
  kind: 'subscribe' | 'unsubscribe',
  { id, attributes }: SentSubscription,
  { data }: SentJob,
): ImportLines['subscribe'] {
  const { email, phone_number: phone, subscriptions } = attributes;
  const { marketing, transactional } = subscriptions?.sms ?? (subscriptions || !phone ? {} : ALL_MARKETING);
  const given: Partial<Both> = {
    ...(marketing && { sms_marketing: BECOMES[kind] }),
    ...(transactional && { sms_transactional: BECOMES[kind] }),
  };
  const isHistorical = data.attributes.historical_import ?? false;
  const at = marketing?.consented_at ?? transactional?.consented_at ?? null;
  return {
    customer: id ? { id } : { names: identityIn({ email, phone }) },
    given,
    at: isHistorical ? at : null,
    source: isHistorical ? 'import' : 'api',
    evidence: evidenceOf(data),
  };
}

/** A phone alone, without channels: marketing, as at Klaviyo. */
const ALL_MARKETING = { marketing: { consented_at: null }, transactional: null };

/** In the caller's own words: from where, and for which list. */
function evidenceOf({ attributes, relationships }: SentJob['data']): string | null {
  const list = relationships?.list?.data?.id;
  return [attributes.custom_source, list && `list ${list}`].filter(Boolean).join(', ') || null;
}
