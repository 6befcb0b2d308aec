import type { Decision } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { customer } from '../receivedText.ts';
import { chatBecomes } from './visitorChange.ts';

/** What a visitor may ask for in one session: it leaves in the shop's name. */
export const MOST_TRANSCRIPTS = 3;

/**
 * CHAT-6: the visitor has their conversation sent to them. Where they have only typed an address, not before an agent has
 * answered: else anybody could have anything sent to anybody in the shop's name.
 */
export function askTranscript({ profile, chat, email }: Facts): Decision {
  if (!profile || !chat) return { refused: 'session_not_begun' };
  if (!email && !profile.typedEmail) return { refused: 'no_address' };
  if (!email && !chat.repliedAt) return { refused: 'nobody_answered' };
  if (chat.transcripts >= MOST_TRANSCRIPTS) return { refused: 'too_many_transcripts' };
  const { workspaceId, id: ticketId } = chat;
  const count = chat.transcripts + 1;
  const key = `transcript:${ticketId}:${count}`;
  return {
    ...chatBecomes(chat, { ...chat, transcripts: count }, customer(profile)),
    jobs: [{ task: 'mailTranscript', payload: { workspaceId, ticketId, count }, key }],
  };
}
