import type { Accepted, Actor, ChangeDraft } from '../decision.ts';
import type { ChatSession } from './state.ts';

/** What screens hear of a visitor by. None of it is history: where they were is nobody's business later. */
const TOLD = {
  here: (chat: ChatSession) => chat.here,
  seen_until: (chat: ChatSession) => chat.seenUntil?.toISOString() ?? null,
  followed_up_until: (chat: ChatSession) => chat.followedUpUntil?.toISOString() ?? null,
} as const;

/** The chat becomes another, and whoever looks at its ticket is told. */
export function chatBecomes(was: ChatSession, next: ChatSession, actor: Actor): Accepted {
  return { chat: next, changes: [visitorChange(was, next, actor)] };
}

function visitorChange(was: ChatSession, next: ChatSession, actor: Actor): ChangeDraft {
  const fields = Object.fromEntries(
    Object.entries(TOLD)
      .map(([name, tell]) => [name, { from: tell(was), to: tell(next) }] as const)
      .filter(([, { from, to }]) => from !== to),
  );
  return { type: 'visitor.updated', actor, ticketId: next.id, profileId: next.profileId, fields };
}
