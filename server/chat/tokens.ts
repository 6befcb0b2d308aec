import { z } from 'zod';
import type { ChatCaller } from '../domain/chat/chatCaller.ts';
import { sealing } from './sealing.ts';

/** A visitor, and until when their token opens their session. */
export type VisitorCaller = ChatCaller & { until: Date };

export type ChatTokens = {
  /** Opens this session, and nothing else, from now on for 30 days. Whoever has it is its visitor (CHAT-4). */
  seal(caller: ChatCaller): string;
  /** Null where it was not written here, was changed, or is out of date: which of these is nobody's business. */
  open(token: string): VisitorCaller | null;
};

const LASTS_MS = 30 * 24 * 3600 * 1000;

const Identity = z.object({
  externalId: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
});

const Sealed = z.object({
  v: z.literal(1),
  workspace: z.uuid(),
  session: z.uuid(),
  profile: z.uuid(),
  identity: Identity.nullable(),
  /** In milliseconds since 1970. */
  until: z.number(),
});

/** The tokens of visitors. Nothing is kept of them: every process with this secret key can read them. */
export function chatTokens({ secretKey, now }: { secretKey: string; now: () => Date }): ChatTokens {
  const { seal, open } = sealing('chat tokens', secretKey, Sealed);
  return {
    seal: ({ workspaceId: workspace, sessionId: session, profileId: profile, identity }) =>
      seal({ v: 1, workspace, session, profile, identity, until: now().getTime() + LASTS_MS }),
    open: token => {
      const opened = open(token);
      return opened && opened.until > now().getTime() ? callerIn(opened) : null;
    },
  };
}

function callerIn({ workspace, session, profile, identity, until }: z.infer<typeof Sealed>): VisitorCaller {
  return {
    workspaceId: workspace,
    sessionId: session,
    profileId: profile,
    identity,
    until: new Date(until),
  };
}
