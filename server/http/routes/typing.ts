import type { Tell } from '../../realtime/telling.ts';
import { inWorkspace } from '../../store/database.ts';
import { Refused } from '../../store/refused.ts';
import { memberId } from '../caller.ts';
import { limiter } from '../limiter.ts';
import { type Serving, serve } from '../serve.ts';

/** Each member: who types fast in two tickets is far below. */
const MOST_A_MINUTE = 120;

export function typingRoutes(serving: Serving, tell: Tell): void {
  const { db, now } = serving;
  const limit = limiter(MOST_A_MINUTE, now);

  serve(serving, 'typeReply', async ({ params: { id: ticketId }, body: { typing }, reply, caller }) => {
    const { workspaceId } = caller;
    const me = memberId(caller);
    limit(String(me), reply);
    // Nobody sees it on their telephone.
    if ((await channelOf(workspaceId, ticketId)) === 'web_chat')
      tell({ kind: 'typing', workspaceId, ticketId, memberId: me, typing });
    reply.code(204);
    return null;
  });

  async function channelOf(workspaceId: string, ticketId: string) {
    const ticket = await inWorkspace(db, workspaceId, tx =>
      tx
        .selectFrom('tickets')
        .select('channel')
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', ticketId)
        .executeTakeFirst(),
    );
    if (!ticket) throw new Refused('not_found');
    return ticket.channel;
  }
}
