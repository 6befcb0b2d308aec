import { z } from 'zod';
import type { InboundText } from '../../channel.ts';
import { isWebAddress, MOST_MEDIA, PHONE_OR_SHORT_CODE, PROVIDER_ID, storable } from '../shapes.ts';
import { phoneOf } from './numbers.ts';

/** Why a body is no text that we can take, and where in it, as a JSON pointer. */
export type InboundProblem = { problem: 'invalid' | 'not_sms'; pointer: string };

const Media = z.object({ url: z.string().nullish(), content_type: z.string().nullish() });
const phone = z.string().transform(phoneOf).pipe(z.string().regex(PHONE_OR_SHORT_CODE));
const common = { id: z.string().regex(PROVIDER_ID), from: phone, to: phone };

/**
 * A text of a customer's, with a picture or without, as the callback brings it and as the list has it.
 * https://developers.sinch.com/docs/sms/api-reference/sms/inbounds/
 */
const Inbound = z.discriminatedUnion('type', [
  z.object({ type: z.literal('mo_text'), ...common, body: z.string() }),
  z.object({
    type: z.literal('mo_media'),
    ...common,
    body: z.object({ message: z.string().nullish(), media: z.array(Media).nullish() }),
  }),
]);
type Inbound = z.infer<typeof Inbound>;

/** A customer's text, or what is wrong with it. A picture's failed upload is a picture less. */
export function parseInbound(accountExternalId: string, json: unknown): InboundText | InboundProblem {
  const inbound = Inbound.safeParse(json);
  if (!inbound.success) return problemIn(inbound.error.issues[0]?.path ?? []);
  const { id, from, to } = inbound.data;
  return {
    providerId: id,
    accountExternalId,
    ...{ from, to },
    ...contentOf(inbound.data),
    // Sinch answers no words itself, and says nothing of where a number is.
    providerKeyword: null,
    place: { city: null, region: null, postalCode: null, country: null },
  };
}

function problemIn(path: PropertyKey[]): InboundProblem {
  const pointer = path.map(step => `/${String(step)}`).join('');
  return { problem: pointer === '/type' ? 'not_sms' : 'invalid', pointer };
}

function contentOf(inbound: Inbound): Pick<InboundText, 'body' | 'media'> {
  if (inbound.type === 'mo_text') return { body: storable(inbound.body), media: [] };
  const { message, media } = inbound.body;
  return { body: storable(message ?? ''), media: (media ?? []).slice(0, MOST_MEDIA).flatMap(mediaOf) };
}

function mediaOf({ url, content_type }: z.infer<typeof Media>): InboundText['media'] {
  const contentType = storable(content_type ?? 'application/octet-stream');
  return url && isWebAddress(url) ? [{ url, contentType }] : [];
}
