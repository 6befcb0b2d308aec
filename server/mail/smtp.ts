import { createHash } from 'node:crypto';
import { createTransport, type NodemailerError, type SendMailOptions } from 'nodemailer';
import type { Mail, MailOutcome } from './mail.ts';
import { oneLine } from './oneLine.ts';

export type Smtp = { send(mail: Mail): Promise<MailOutcome>; close(): void };

const ANSWERS_WITHIN_MS = 10_000;
/** Many servers read a mail through before they say yes. */
const SILENT_FOR_MS = 120_000;
/** In all: a server can trickle its answers for ever. */
const SENT_WITHIN_MS = 180_000;
const CONNECTIONS = 3;

/**
 * The server of an address like `smtp://user:password@host:587` or `smtps://host`. What nodemailer reads in the
 * address's query is the operator's to say, such as `?tls.rejectUnauthorized=false`.
 */
export function openSmtp(url: string): Smtp {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: ANSWERS_WITHIN_MS,
    greetingTimeout: ANSWERS_WITHIN_MS,
    socketTimeout: SILENT_FOR_MS,
    // What comes from a customer is content, never the name of a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
    // A server on this machine has a certificate that nobody has signed, and no line to listen on.
    tls: { rejectUnauthorized: !isOnThisMachine(url) },
  });
  return {
    send: async mail => {
      const signal = AbortSignal.timeout(SENT_WITHIN_MS);
      try {
        await transport.sendMail({ ...messageOf(mail), signal });
        return { state: 'sent', error: null };
      } catch (error) {
        if (!isForGood(error)) throw error;
        return { state: 'failed', error: oneLine(error.response ?? error.message).slice(0, 500) };
      }
    },
    close: () => transport.close({ force: true }),
  };
}

function isOnThisMachine(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

function messageOf(mail: Mail): SendMailOptions {
  const { to, from, replyTo, subject, html, text, headers, language } = mail;
  return {
    messageId: messageIdOf(mail),
    from: { name: oneLine(from.name), address: from.address },
    // As an object, so that what stands in it is one address and no list of them.
    to: { name: '', address: to },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    subject: oneLine(subject),
    html,
    text,
    headers: { ...headers, 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  };
}

/** The same for the same key, so that one that leaves twice can be told (RFC 5322, 3.6.4). */
function messageIdOf({ workspaceId, key, from }: Mail): string {
  const name = createHash('sha256').update(`${workspaceId} ${key}`).digest('hex').slice(0, 40);
  return `<${name}@${from.address.split('@').at(-1)}>`;
}

/** What a server says before it has looked at the mail: who connects has not signed in, or not under TLS. */
const TO_BE_MENDED = 530;

/**
 * Whether the same mail would be refused again (RFC 5321, 4.2.1: 5yz). A wrong password is not the mail's fault: it
 * waits until the operator has put that right.
 */
function isForGood(error: unknown): error is NodemailerError {
  const { code, responseCode, permanent = true }: NodemailerError = error as NodemailerError;
  const isAboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return isAboutTheMail && permanent && responseCode !== TO_BE_MENDED;
}
