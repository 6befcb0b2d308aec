import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SettingsPatch } from '../../contract/settings.ts';
import { type MailServer, openMailServer } from '../../test/fakes/mail/mailServer.ts';
import { freePort } from '../../test/harness/freePort.ts';
import { CUSTOMER, openShop, type Shop } from '../../test/harness/shop.ts';
import { visitorOf } from '../../test/harness/visiting.ts';
import { SYSTEM } from '../domain/decision.ts';
import { openMailer } from '../mail/mailer.ts';
import { inWorkspace, writing } from '../store/database.ts';
import { listMails } from '../store/read/mails.ts';
import { blockProfile } from './blockProfile.ts';
import { changeSettings } from './changeSettings.ts';
import type { Context } from './context.ts';
import { notifyByMail } from './notifyByMail.ts';

const TEAM = ['ada@morlane.example', 'ben@morlane.example', 'cleo@morlane.example'];

let shop: Shop;
let server: MailServer;
let mailer: ReturnType<typeof openMailer>;
let context: Context;
beforeAll(async () => {
  [shop, server] = await Promise.all([
    openShop({ publicUrl: 'https://inbox.morlane.example' }),
    openMailServer(),
  ]);
  mailer = openMailer(shop.db, shop.context.now, server.url);
  context = { ...shop.context, mail: mailer };
});
afterAll(async () => {
  mailer.close();
  await server.close();
  await shop.close();
});
beforeEach(async () => {
  server.arrived.length = 0;
  server.says.clear();
  await set({ language: 'en', support_email: { from: null }, email_notifications: ON });
});

const PICTURE = {
  ...{ workspaceId: '', contentType: 'image/png', width: 8, height: 8, bytes: 1 },
  ...{ createdBy: null, createdAt: new Date() },
};

const ON = { on: true, recipients: TEAM, every_message: false };
const set = (patch: SettingsPatch) => changeSettings(shop.context, shop.workspaceId, patch, SYSTEM);

/** A customer texts this; what the job of that text is asked for. */
async function texted(...given: Parameters<Shop['text']>) {
  const result = await shop.text(...given);
  const message = result === 'repeated' ? undefined : result.messages?.[0];
  return {
    which: { workspaceId: shop.workspaceId, messageId: message?.id ?? '' },
    profileId: message?.profileId ?? '',
    ticketId: message?.ticketId ?? '',
  };
}

/** RFC 5322, 2.2.3: a long header goes over several lines. */
const unfolded = (raw: string) => raw.replace(/\r\n[ \t]+/g, ' ');

const reached = () => server.arrived.flatMap(({ to }) => to).toSorted();

describe('NOTE-1: a new message', () => {
  test('is told to every address, with the way to its ticket', async () => {
    const media = [{ url: 'https://carrier.example/1', contentType: 'image/jpeg' }];
    const { which, ticketId } = await texted('Where is my bowl? 🥣', { media });
    await notifyByMail(context, which);
    expect(reached()).toEqual(TEAM);
    const [{ read } = { read: null }] = server.arrived;
    expect(read?.subject).toBe('New message from +39 347 555 0142');
    expect(read?.from?.value).toEqual([{ name: 'Morlane', address: 'care@morlane.example' }]);
    expect(read?.text).toContain('> Where is my bowl? 🥣\n\nA picture or video is not shown here.');
    expect(read?.text).toContain('10 November 2026 at 10:00');
    expect(read?.html).toContain(`href="https://inbox.morlane.example/inbox/${ticketId}"`);
    expect(read?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('bears the way out for the one address that it went to, and for a program’s button', async () => {
    const { which } = await texted('Hello');
    await notifyByMail(context, which);
    for (const { read, raw, to } of server.arrived) {
      const [link = ''] = /https:\S+\/unsubscribe\?link=[\w-]+/.exec(read.text ?? '') ?? [];
      const opened = context.unsubscribeLinks.open(new URL(link).searchParams.get('link') ?? '');
      expect(opened).toEqual({ workspaceId: shop.workspaceId, address: to[0] });
      expect(read.html).toContain(`href="${link}"`);
      expect(unfolded(raw)).toContain(`List-Unsubscribe: <${link}>\r\n`);
      expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    }
    expect(reached()).toEqual(TEAM);
  });

  test('LANG-1: is told in the shop’s language, from its support address where it has one', async () => {
    await set({ language: 'it', support_email: { from: 'aiuto@morlane.example' } });
    const { which } = await texted('Dov’è la ciotola?');
    await notifyByMail(context, which);
    const [{ read } = { read: null }] = server.arrived;
    expect(read?.subject).toBe('Nuovo messaggio da +39 347 555 0142');
    expect(read?.from?.value).toEqual([{ name: 'Morlane', address: 'aiuto@morlane.example' }]);
  });

  test('reaches the others where one address is refused, and is not tried there again', async () => {
    server.says.set('ben@morlane.example', [550, 'No such mailbox']);
    const { which } = await texted('Hello');
    await notifyByMail(context, which);
    expect(reached()).toEqual(['ada@morlane.example', 'cleo@morlane.example']);
    server.says.clear();
    await notifyByMail(context, which);
    expect(reached()).toEqual(['ada@morlane.example', 'cleo@morlane.example']);
    const [failed] = await inWorkspace(shop.db, shop.workspaceId, tx =>
      listMails(tx, shop.workspaceId, 'failed', null, 1),
    );
    expect(failed).toMatchObject({
      recipient: 'ben@morlane.example',
      error: expect.stringContaining('No such mailbox'),
    });
  });

  test('waits for the server where it is busy, and the others get no second one', async () => {
    server.says.set('ben@morlane.example', [451, 'Later']);
    const { which } = await texted('Hello again');
    await expect(notifyByMail(context, which)).rejects.toThrow('1 of 3 mails cannot be sent yet');
    expect(reached()).toEqual(['ada@morlane.example', 'cleo@morlane.example']);
    server.says.clear();
    await notifyByMail(context, which);
    expect(reached()).toEqual(TEAM);
  });

  test('waits for a server that is away', async () => {
    const away = openMailer(shop.db, shop.context.now, `smtp://127.0.0.1:${await freePort()}`);
    const { which } = await texted('Is anybody there?');
    await expect(notifyByMail({ ...context, mail: away }, which)).rejects.toThrow('3 of 3');
    away.close();
    await notifyByMail(context, which);
    expect(reached()).toEqual(TEAM);
  });

  test('is told once to an address that is listed twice', async () => {
    await set({ email_notifications: { ...ON, recipients: ['ada@morlane.example', 'ada@morlane.example'] } });
    const { which } = await texted('Twice');
    await notifyByMail(context, which);
    expect(reached()).toEqual(['ada@morlane.example']);
  });

  test('is kept, one for each address, where there is no server', async () => {
    const { which } = await texted('Kept');
    await notifyByMail(shop.context, which);
    await notifyByMail(shop.context, which);
    const kept = await inWorkspace(shop.db, shop.workspaceId, tx =>
      listMails(tx, shop.workspaceId, 'kept', null, 10),
    );
    expect(kept.map(({ recipient }) => recipient).toSorted()).toEqual(TEAM);
    expect(kept[0]).toMatchObject({ text: expect.stringContaining('> Kept') });
    expect(server.arrived).toEqual([]);
  });

  test('is told to nobody once notifications have been turned off', async () => {
    const { which } = await texted('Off');
    await set({ email_notifications: { on: false } });
    await notifyByMail(context, which);
    expect(server.arrived).toEqual([]);
  });

  test('is told to nobody when it has been erased', async () => {
    await notifyByMail(context, { workspaceId: shop.workspaceId, messageId: crypto.randomUUID() });
    expect(server.arrived).toEqual([]);
  });
});

test('NOTE-3: nobody is told of who has been blocked since they wrote', async () => {
  const { which, profileId } = await texted('Rude', { from: CUSTOMER.replace('142', '199') });
  await blockProfile(shop.context, shop.workspaceId, profileId, SYSTEM);
  await notifyByMail(context, which);
  expect(server.arrived).toEqual([]);
});

describe('NOTE-1: what a visitor writes in the web chat', () => {
  test('is told as a visitor’s, with the way to its ticket', async () => {
    const visitor = visitorOf(shop);
    const messageId = await visitor.says('Does it go in the oven?');
    await notifyByMail(context, { workspaceId: shop.workspaceId, messageId });
    expect(reached()).toEqual(TEAM);
    const [{ read } = { read: null }] = server.arrived;
    expect(read?.subject).toBe('New message from a visitor');
    expect(read?.text).toContain('In the web chat on ');
    expect(read?.text).toContain('> Does it go in the oven?\n');
    expect(read?.html).toContain(`href="https://inbox.morlane.example/inbox/${visitor.whose.ticketId}"`);
  });

  test('is told by the name that the shop has signed', async () => {
    const identity = { externalId: 'c-1', email: 'mara@north.example', name: 'Mara Lind', phone: null };
    const messageId = await visitorOf(shop, { identity }).says('Hello');
    await notifyByMail(context, { workspaceId: shop.workspaceId, messageId });
    expect(server.arrived[0]?.read.subject).toBe('New message from Mara Lind');
  });

  test('is told of a picture alone', async () => {
    const visitor = visitorOf(shop);
    const pictures = [1, 2].map(() => ({
      ...PICTURE,
      workspaceId: shop.workspaceId,
      id: crypto.randomUUID(),
      createdBy: visitor.caller.sessionId,
    }));
    await writing(shop.db, shop.workspaceId, tx => tx.insertInto('uploads').values(pictures).execute());
    const messageId = await visitor.says(
      '',
      pictures.map(({ id }) => id),
    );
    await notifyByMail(context, { workspaceId: shop.workspaceId, messageId });
    expect(server.arrived[0]?.read.text).toContain('2 pictures or videos are not shown here.');
  });

  test('NOTE-3: is told to nobody where they have been blocked since', async () => {
    const visitor = visitorOf(shop);
    const messageId = await visitor.says('Rude');
    await blockProfile(shop.context, shop.workspaceId, visitor.caller.profileId, SYSTEM);
    await notifyByMail(context, { workspaceId: shop.workspaceId, messageId });
    expect(server.arrived).toEqual([]);
  });
});
