import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail that has arrived: when, as whom and for whom it was handed over, as it came, and as a reader reads it. */
export type Arrived = { at: Date; from: string; to: string[]; raw: string; read: ParsedMail };

/** A mail server on this machine that speaks SMTP, and says no when it is told to. */
export type MailServer = {
  url: string;
  arrived: Arrived[];
  /** What it says to a recipient instead of taking their mail, as [550, 'No such mailbox']. */
  says: Map<string, [code: number, words: string]>;
  /** What it says to every content that it has read. */
  saysAfterReading: [code: number, words: string] | null;
  close(): Promise<void>;
};

/** `secure` offers STARTTLS under a certificate that nobody has signed. */
export async function openMailServer(
  more: { secure?: boolean } & SMTPServerOptions = {},
): Promise<MailServer> {
  const { secure = false, ...options } = more;
  const here: MailServer = { url: '', arrived: [], says: new Map(), saysAfterReading: null, close };
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: secure ? [] : ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) => answer(refusal(here.says.get(address))),
    onData: (stream, { envelope }, answer) => {
      const { mailFrom, rcptTo } = envelope;
      take(
        stream,
        mailFrom ? mailFrom.address : '',
        rcptTo.map(({ address }) => address),
      ).then(() => answer(refusal(here.saysAfterReading)), answer);
    },
    ...options,
  });
  // A client that hangs up is the client's test.
  server.on('error', () => {});
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  here.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return here;

  async function take(stream: NodeJS.ReadableStream, from: string, to: string[]): Promise<void> {
    const bytes = await buffer(stream);
    if (here.saysAfterReading) return;
    const at = new Date();
    here.arrived.push({ at, from, to, raw: bytes.toString('utf8'), read: await simpleParser(bytes) });
  }

  function close(): Promise<void> {
    return new Promise(resolve => server.close(() => resolve()));
  }
}

function refusal(says: [code: number, words: string] | null | undefined): Error | null {
  return says ? Object.assign(new Error(says[1]), { responseCode: says[0] }) : null;
}
