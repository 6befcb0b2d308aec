import { type Decision, NOTHING } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { customer } from '../receivedText.ts';

/** CHAT-4, PROF-5: the address that a visitor types. It reaches them, and says nothing of who they are. */
export function giveEmail({ profile, chat, ticket }: Facts, email: string): Decision {
  if (!profile || !chat) return { refused: 'session_not_begun' };
  if (profile.typedEmail === email) return NOTHING;
  const fields = { typed_email: { from: null, to: null } };
  const about = { actor: customer(profile), ticketId: ticket?.id ?? null, profileId: profile.id };
  return {
    profile: { ...profile, typedEmail: email },
    changes: [{ type: 'profile.updated', ...about, fields }],
  };
}
