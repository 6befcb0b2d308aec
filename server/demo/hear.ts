import { receiveMessage } from '../actions/receiveMessage.ts';
import type { InboundText } from '../channels/channel.ts';
import { carriersId, carry } from './carry.ts';
import type { Stage } from './stage.ts';
import type { Act, Story } from './story.ts';

type Texts = Extract<Act, { kind: 'texts' }>;

/** A customer's text comes in; what answers by itself, a keyword's response, has gone out by then. */
export async function hear(stage: Stage, story: Story, act: Texts): Promise<void> {
  const text = inboundText(stage, story.customer.phone, act);
  const result = await receiveMessage(stage, stage.workspaceId, 'simulator', text);
  if (result === 'repeated' || result.journal) throw new Error(`the demo's text was not taken: ${act.body}`);
  if (result.profile) stage.customers.set(story, result.profile.id);
  if (result.ticket) stage.tickets.set(story, result.ticket.id);
  const queued = (result.messages ?? []).filter(message => message.status === 'queued');
  await Promise.all(queued.map(message => carry(stage, message)));
}

function inboundText({ number }: Stage, from: string, { body, pictures }: Texts): InboundText {
  return {
    providerId: carriersId(),
    accountExternalId: 'simulator',
    from,
    to: number,
    body,
    media: Array.from({ length: pictures }, picture),
    providerKeyword: null,
    place: { city: null, region: null, postalCode: null, country: null },
  };
}

/** Never fetched: a customer's pictures are counted and not shown (SMS-8). */
function picture() {
  return { url: `https://carrier.example/media/${carriersId()}`, contentType: 'image/jpeg' };
}
