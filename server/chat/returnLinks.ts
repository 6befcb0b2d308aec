import { z } from 'zod';
import { sealing } from './sealing.ts';

export type SessionOf = { workspaceId: string; ticketId: string };

export type ReturnLinks = {
  /** Opens this session for whoever has it, from now on for 7 days, as often as they like: mails are opened twice. */
  seal(session: SessionOf): string;
  /** Null where it was not written here, was changed, or is out of date. */
  open(link: string): SessionOf | null;
};

export const LINK_DAYS = 7;
const LASTS_MS = LINK_DAYS * 24 * 3600 * 1000;

const Sealed = z.object({
  v: z.literal(1),
  workspace: z.uuid(),
  ticket: z.uuid(),
  /** In milliseconds since 1970. */
  until: z.number(),
});

/** What the way back from a follow-up mail carries (FOLLOW-2). Every process with this secret key can read it. */
export function returnLinks({ secretKey, now }: { secretKey: string; now: () => Date }): ReturnLinks {
  const { seal, open } = sealing('chat links', secretKey, Sealed);
  return {
    seal: ({ workspaceId: workspace, ticketId: ticket }) =>
      seal({ v: 1, workspace, ticket, until: now().getTime() + LASTS_MS }),
    open: link => {
      const opened = open(link);
      if (!opened || opened.until <= now().getTime()) return null;
      return { workspaceId: opened.workspace, ticketId: opened.ticket };
    },
  };
}

/** On a page with the chat: a fragment reaches no server, and no page that is gone to from there. */
export function addressBack(page: string, link: string): string {
  return `${page}#parley-resume=${link}`;
}
