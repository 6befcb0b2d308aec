import type { Actor, ChangeDraft } from './decision.ts';
import type { Message } from './state.ts';

type Told = string | boolean | null;

/** What a change tells of a message, and how. */
const TOLD: Record<string, (message: Message) => Told> = {
  status: message => message.status,
  send_at: message => message.sendAt?.toISOString() ?? null,
  cancel_if_customer_writes: message => message.lapses,
};

/** Of these only that they are others: what is written to a customer is in the message, and is erased with it. */
const UNTOLD: Record<string, (message: Message) => unknown> = {
  body: message => message.body,
  media: message => message.media,
};

/** The change from one state of a message to another: one, or none where nothing differs. */
export function messageChanges(was: Message, next: Message, actor: Actor): ChangeDraft[] {
  const fields = { ...differing(TOLD, was, next), ...withoutValues(differing(UNTOLD, was, next)) };
  if (Object.keys(fields).length === 0) return [];
  const about = { ticketId: was.ticketId, messageId: was.id, profileId: was.profileId };
  return [{ type: 'message.updated', actor, ...about, fields }];
}

type Fields = NonNullable<ChangeDraft['fields']>;

function differing(
  fields: Record<string, (message: Message) => unknown>,
  was: Message,
  next: Message,
): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, tell]) => [name, { from: tell(was), to: tell(next) }] as const)
      .filter(([, { from, to }]) => JSON.stringify(from) !== JSON.stringify(to)),
  );
}

function withoutValues(fields: Fields): Fields {
  return Object.fromEntries(Object.keys(fields).map(name => [name, { from: null, to: null }]));
}
