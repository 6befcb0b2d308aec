import type * as wire from '../../contract/shapes.ts';
import { followUpDue, whyNoFollowUp } from '../domain/chat/followUp.ts';
import type { ChatSession } from '../domain/chat/state.ts';
import type { Settings } from '../domain/settings.ts';
import type { Profile } from '../domain/state.ts';

/** Whose visit it is: `email` is an address of the customer's, null where only the one that they typed is known. */
export type Visiting = {
  chat: ChatSession;
  profile: Pick<Profile, 'blockedAt' | 'typedEmail'>;
  email: string | null;
  settings: Pick<Settings, 'supportEmail'>;
};

/** CHAT-5: a web chat's visitor as the inbox shows them, and whether they are written to once they have left (FOLLOW-3). */
export function presentVisitor({ chat, profile, email, settings }: Visiting): wire.Visitor {
  const { here, leftAt, pageUrl: url, pageTitle: title, language, seenUntil, followedUpAt } = chat;
  const whyNot = whyNoFollowUp(settings, profile, email);
  const dueAt = whyNot === null ? followUpDue(chat) : null;
  return {
    here,
    left_at: leftAt?.toISOString() ?? null,
    page: url === null ? null : { url, title: title ?? '' },
    language,
    seen_until: seenUntil?.toISOString() ?? null,
    follow_up: {
      due_at: dueAt?.toISOString() ?? null,
      sent_at: followedUpAt?.toISOString() ?? null,
      why_not: whyNot,
    },
  };
}
