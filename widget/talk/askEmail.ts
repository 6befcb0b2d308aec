import type { ChatConfig } from '../../contract/chatShapes.ts';
import type { Thread } from '../chat/thread.ts';
import { isFromShop } from './changes.ts';

/**
 * CHAT-4: why an anonymous visitor is asked for an address now: nobody has answered for as long as the shop says, or
 * nobody is there. Null when they need not be.
 */
export function whyAskEmail(
  { session, messages }: Thread,
  { is_open, ask_email_after_minutes: minutes }: ChatConfig,
  now: number,
): 'unanswered' | 'away' | null {
  if (session?.status !== 'open' || session.identified || session.email) return null;
  const answered = messages.findLast(message => isFromShop(message) && message.source === 'agent');
  const first = messages.find(
    ({ from, sent_at }) => from === 'visitor' && sent_at > (answered?.sent_at ?? ''),
  );
  if (!first) return null;
  if (!is_open) return 'away';
  return minutes !== null && now - Date.parse(first.sent_at) >= minutes * 60_000 ? 'unanswered' : null;
}
