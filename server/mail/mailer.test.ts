import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MailServer, openMailServer } from '../../test/fakes/mail/mailServer.ts';
import { freePort } from '../../test/harness/freePort.ts';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { inWorkspace, writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { MOST_KEPT } from '../store/mails.ts';
import { listMails } from '../store/read/mails.ts';
import type { Mail } from './mail.ts';
import { openMailer } from './mailer.ts';

let shop: Shop;
let server: MailServer;
let sender: ReturnType<typeof openMailer>;
beforeAll(async () => {
  [shop, server] = await Promise.all([openShop(), openMailServer()]);
  sender = openMailer(shop.db, shop.context.now, server.url);
});
afterAll(async () => {
  sender.close();
  await server.close();
  await shop.close();
});
beforeEach(() => {
  server.arrived.length = 0;
  server.says.clear();
  server.saysAfterReading = null;
});

let made = 0;
function aMail(known: Partial<Mail> = {}): Mail {
  made += 1;
  return {
    workspaceId: shop.workspaceId,
    key: `mail-${made}`,
    to: 'team@morlane.example',
    from: { name: 'Morlane Ceramiche', address: 'care@morlane.example' },
    subject: 'New message from Giulia Ferrante',
    html: '<p>Where is my <b>bowl</b>? 🥣</p>',
    text: 'Where is my bowl? 🥣',
    language: 'en',
    ...known,
  };
}

const rows = (state: 'sent' | 'kept' | 'failed', limit = 1000) =>
  inWorkspace(shop.db, shop.workspaceId, tx => listMails(tx, shop.workspaceId, state, null, limit));

/** So many, kept before: each by itself would take its time. */
async function keep(count: number): Promise<void> {
  const [row] = await rows('kept', 1);
  if (!row) throw new Error('nothing has been kept');
  const more = Array.from({ length: count }, () => ({ ...row, id: newId(), key: aMail().key }));
  await writing(shop.db, shop.workspaceId, tx => tx.insertInto('mails').values(more).execute());
}

const SENT = { state: 'sent', error: null };

async function arrivedAs(mail: Mail) {
  expect(await sender.send(mail)).toEqual(SENT);
  expect(server.arrived).toHaveLength(1);
  const [arrived] = server.arrived;
  if (!arrived) throw new Error('nothing has arrived');
  return arrived;
}

describe('NOTE-1: a mail that is sent', () => {
  test('arrives with its subject, its addresses and both of its parts', async () => {
    const subject = 'Nuovo messaggio da Zoë 🥣 Ångström — «perché così?»';
    const { read, from, to } = await arrivedAs(aMail({ subject, replyTo: 'noreply@morlane.example' }));
    expect({ from, to }).toEqual({ from: 'care@morlane.example', to: ['team@morlane.example'] });
    expect(read.subject).toBe(subject);
    expect(read.from?.value).toEqual([{ name: 'Morlane Ceramiche', address: 'care@morlane.example' }]);
    expect(read.replyTo?.value).toMatchObject([{ address: 'noreply@morlane.example' }]);
    expect(read.html).toContain('Where is my <b>bowl</b>? 🥣');
    expect(read.text?.trim()).toBe('Where is my bowl? 🥣');
  });

  test('says that a machine wrote it, so that no other machine answers, and in which language', async () => {
    const { read } = await arrivedAs(aMail({ language: 'it', headers: { 'X-About': 'a ticket' } }));
    expect(read.headers.get('auto-submitted')).toBe('auto-generated');
    expect(read.headers.get('content-language')).toBe('it');
    expect(read.headers.get('x-about')).toBe('a ticket');
  });

  test('cannot be given a header, or another recipient, by what a customer or a shop is called', async () => {
    const evil = 'Giulia\r\nBcc: everybody@elsewhere.example\r\n\r\n<script>';
    const { read, raw, to } = await arrivedAs(
      aMail({ subject: evil, from: { name: evil, address: 'care@morlane.example' } }),
    );
    expect(to).toEqual(['team@morlane.example']);
    expect(read.subject).toBe('Giulia Bcc: everybody@elsewhere.example <script>');
    expect(read.from?.value).toEqual([
      { name: 'Giulia Bcc: everybody@elsewhere.example <script>', address: 'care@morlane.example' },
    ]);
    expect(raw).not.toMatch(/^bcc:/im);
  });

  test('leaves once for each key, however often it is asked for', async () => {
    const mail = aMail();
    await arrivedAs(mail);
    expect(await sender.send(mail)).toEqual(SENT);
    expect(server.arrived).toHaveLength(1);
  });

  test('leaves once for each key, asked for twice at once', async () => {
    const mail = aMail();
    const outcomes = await Promise.all([sender.send(mail), sender.send({ ...mail })]);
    expect(outcomes).toEqual([SENT, SENT]);
    expect(server.arrived).toHaveLength(1);
  });

  test('bears the same Message-ID should it leave twice, and no other mail does', async () => {
    const mail = aMail();
    const first = await arrivedAs(mail);
    // As after a crash between the server's yes and the note of it.
    await writing(shop.db, shop.workspaceId, tx =>
      tx
        .deleteFrom('mails')
        .where('workspaceId', '=', shop.workspaceId)
        .where('key', '=', mail.key)
        .execute(),
    );
    await sender.send(mail);
    await sender.send(aMail());
    const ids = server.arrived.map(({ read }) => read.messageId);
    expect(ids).toEqual([first.read.messageId, first.read.messageId, expect.any(String)]);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^<[0-9a-f]{40}@morlane\.example>$/);
  });

  test('is written down without its content', async () => {
    const { key } = aMail();
    await arrivedAs(aMail({ key }));
    const row = (await rows('sent')).find(one => one.key === key);
    expect(row).toMatchObject({
      recipient: 'team@morlane.example',
      sender: 'Morlane Ceramiche <care@morlane.example>',
      subject: 'New message from Giulia Ferrante',
      ...{ html: null, text: null, error: null, at: shop.clock.now },
    });
  });

  test('leaves by STARTTLS where the server has it, and under any certificate on this machine', async () => {
    const secure = await openMailServer({ secure: true });
    const one = openMailer(shop.db, shop.context.now, secure.url);
    expect(await one.send(aMail())).toMatchObject({ state: 'sent' });
    expect(secure.arrived).toHaveLength(1);
    one.close();
    await secure.close();
  });
});

describe('NOTE-1: a mail that the server will never take', () => {
  test('has failed, with what the server said, and is not tried again', async () => {
    const mail = aMail({ to: 'gone@morlane.example' });
    server.says.set(mail.to, [550, 'No such mailbox here']);
    const outcome = await sender.send(mail);
    expect(outcome).toEqual({ state: 'failed', error: expect.stringContaining('No such mailbox here') });
    server.says.clear();
    expect(await sender.send(mail)).toEqual(outcome);
    expect(server.arrived).toEqual([]);
    expect(await rows('failed', 1)).toMatchObject([{ key: mail.key, recipient: mail.to, html: null }]);
  });

  test('may be refused once it has been read', async () => {
    server.saysAfterReading = [554, 'This is spam'];
    expect(await sender.send(aMail())).toMatchObject({
      state: 'failed',
      error: expect.stringMatching('spam'),
    });
  });

  test('can be one to no address at all', async () => {
    expect(await sender.send(aMail({ to: 'nobody at all' }))).toMatchObject({ state: 'failed' });
  });
});

describe('NOTE-1: a mail that the server does not take now', () => {
  test.each([
    ['the mailbox is busy', 450],
    ['the server wants patience', 451],
    ['whoever connects has not signed in', 530],
  ])('throws while %s, and leaves when it is asked for again', async (words, code) => {
    const mail = aMail();
    server.says.set(mail.to, [code, words]);
    await expect(sender.send(mail)).rejects.toThrow(words);
    server.says.clear();
    await arrivedAs(mail);
  });

  test('throws where nobody listens', async () => {
    const nowhere = openMailer(shop.db, shop.context.now, `smtp://127.0.0.1:${await freePort()}`);
    await expect(nowhere.send(aMail())).rejects.toMatchObject({ code: 'ESOCKET' });
    nowhere.close();
  });

  test('throws where the password is wrong: that is the operator’s to mend', async () => {
    const locked = await openMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, answer) => answer(Object.assign(new Error('No'), { responseCode: 535 })),
    });
    const one = openMailer(shop.db, shop.context.now, locked.url.replace('//', '//parley:wrong@'));
    await expect(one.send(aMail())).rejects.toMatchObject({ code: 'EAUTH', responseCode: 535 });
    one.close();
    await locked.close();
  });

  test('throws when Parley stops', async () => {
    const closed = openMailer(shop.db, shop.context.now, server.url);
    closed.close();
    await expect(closed.send(aMail())).rejects.toThrow('closed');
  });
});

describe('NOTE-1: without a server', () => {
  test('a mail is kept with its content, once for each key, and the newest are kept', async () => {
    const { mail: keeper } = shop.context;
    expect([keeper.isKept, sender.isKept]).toEqual([true, false]);
    const first = aMail();
    expect(await keeper.send(first)).toEqual({ state: 'kept', error: null });
    expect(await keeper.send({ ...first, subject: 'Another' })).toEqual({ state: 'kept', error: null });
    expect(await rows('kept')).toMatchObject([
      { key: first.key, subject: first.subject, html: first.html, text: first.text },
    ]);
    await keep(MOST_KEPT - 1);
    expect(await rows('kept')).toHaveLength(MOST_KEPT);
    const last = aMail();
    await keeper.send(last);
    const kept = await rows('kept');
    expect(kept).toHaveLength(MOST_KEPT);
    expect(kept.map(({ key }) => key)).not.toContain(first.key);
    expect(kept[0]?.key).toBe(last.key);
  });

  test('what left or failed more than a month ago is forgotten', async () => {
    expect((await rows('sent')).length).toBeGreaterThan(0);
    shop.clock.now = new Date(shop.clock.now.getTime() + 31 * 24 * 3600 * 1000);
    await sender.send(aMail());
    expect([...(await rows('sent')), ...(await rows('failed'))]).toHaveLength(1);
    expect(await rows('kept')).toHaveLength(MOST_KEPT);
  });
});
