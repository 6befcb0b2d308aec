import type { MailState } from '../../contract/mailRoutes.ts';

/** A mail to one person. */
export type Mail = {
  workspaceId: string;
  /** What it is about and whom it is for: of one key in a workspace one mail is sent. */
  key: string;
  to: string;
  from: { name: string; address: string };
  replyTo?: string;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
  /** It holds a link that lets its reader in as somebody. */
  isSecret?: boolean;
  /** Of its content, as `en` or `it`. */
  language: string;
};

/** What became of a mail. `error` is what the server said to one that it will never take. */
export type MailOutcome = { state: MailState; error: string | null };

export type Mailer = {
  /** Whether mail stays here, to be read in Parley itself: there is no server to send it through. */
  isKept: boolean;
  /** Throws while the server cannot be reached or asks for patience: the same mail can be sent again later. */
  send(mail: Mail): Promise<MailOutcome>;
};
