import { z } from 'zod';
import { Text } from '../../../contract/route.ts';
import type { Context } from '../../actions/context.ts';
import { replyToTicket } from '../../actions/replyToTicket.ts';
import { inWorkspace } from '../../store/database.ts';
import { type KnownProfileRow, knownProfile } from '../../store/read/klaviyo/profiles.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf } from '../caller.ts';
import { apiAt, type Resource, resource } from './document.ts';
import { read } from './given.ts';
import { pointed } from './pointed.ts';
import { requireUuid } from './requireUuid.ts';
import { type KlaviyoCall, type KlaviyoServing, serve } from './serve.ts';

const Sent = z.object({
  data: z.object({
    type: z.literal('conversation-message'),
    attributes: z.object({ body: Text.min(1).max(20_000) }),
    relationships: z.object({
      conversation: z.object({
        data: z.object({ type: z.literal('conversation'), id: z.string().max(100) }),
      }),
    }),
  }),
});

/** A profile's conversation is its SMS ticket, and a message in it a reply: refused as one is, and sent as one is. */
export function conversationRoutes(serving: KlaviyoServing, context: Context): void {
  const { db, publicUrl } = serving;

  serve(serving, 'readConversation', async call => {
    const [data = null] = await conversationsOf(call);
    return { data, links: linksOf(call) };
  });

  serve(serving, 'listConversations', async call => ({
    data: await conversationsOf(call),
    links: { ...linksOf(call), next: null, prev: null },
  }));

  serve(serving, 'sendMessage', async ({ body, caller, request, reply }) => {
    const { attributes, relationships } = read(Sent, body).data;
    const { id } = relationships.conversation.data;
    // A client that asks again under one key has one message of it.
    const given = request.headers['idempotency-key'];
    const asked = { body: attributes.body, clientMessageId: typeof given === 'string' ? given : undefined };
    const replying = replyToTicket(context, caller.workspaceId, requireUuid(id), asked, actorOf(caller));
    const { messageId } = await pointed(replying, '/data/attributes');
    reply.code(202);
    return { data: { type: 'conversation-message', id: messageId } };
  });

  async function conversationsOf({ id, caller: { workspaceId } }: KlaviyoCall): Promise<Resource[]> {
    const row = await inWorkspace(db, workspaceId, tx => knownProfile(tx, workspaceId, requireUuid(id)));
    if (!row) throw new Refused('not_found');
    return presentConversations(publicUrl, row);
  }

  function linksOf({ request }: KlaviyoCall) {
    return { self: apiAt(publicUrl) + request.url.replace('/klaviyo/api', '') };
  }
}

/** None where they have never texted. */
export function presentConversations(
  publicUrl: string,
  { id, smsTicketId }: Pick<KnownProfileRow, 'id' | 'smsTicketId'>,
): Resource[] {
  if (smsTicketId === null) return [];
  const profile = { data: { type: 'profile', id } };
  const made = { type: 'conversation', id: smsTicketId, attributes: {}, relationships: { profile } };
  return [resource(publicUrl, 'conversations', made)];
}
