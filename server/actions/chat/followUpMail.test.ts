import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MailedShop, openMailedShop } from '../../../test/harness/mailedShop.ts';
import { visitorOf } from '../../../test/harness/visiting.ts';
import { inWorkspace, writing } from '../../store/database.ts';
import { listMails } from '../../store/read/mails.ts';
import { followUp } from './followUp.ts';

let mailed: MailedShop;
beforeAll(async () => {
  mailed = await openMailedShop();
  const support_email = { from: 'care@morlane.example', reply_to: 'help@morlane.example' };
  await mailed.set({ support_email });
});
afterAll(() => mailed.close());
beforeEach(async () => {
  await mailed.begin();
  await mailed.set({ web_chat: { sites: ['shop.example'] } });
});

type Visiting = Parameters<typeof visitorOf>[1];

/** The mail to somebody who has left with an answer unseen. */
async function read(visiting: Visiting = {}, answers = ['Up to 220 °C.'], typed = 'mara@elsewhere.example') {
  const mara = visitorOf(mailed.shop, visiting);
  await mara.says('Does it go in the oven?');
  if (!visiting.identity) await mara.types(typed);
  for (const answer of answers) await mara.isAnswered(answer);
  await mara.leaves();
  await mailed.at(300);
  const [mail, ...others] = mailed.server.arrived;
  if (!mail || others.length > 0) throw new Error('there is not one mail');
  const { text = '', html = '' } = mail.read;
  const [address, link = ''] = /https?:\S+#parley-resume=(\S+)/.exec(text) ?? [''];
  return { mara, mail, text, html: html || '', address, link };
}

describe('FOLLOW-2: a follow-up that has arrived', () => {
  test('is from the shop to the visitor, in their language, and answers go where the shop wants them', async () => {
    const { mail, text, html } = await read();
    expect([mail.from, mail.to]).toEqual(['care@morlane.example', ['mara@elsewhere.example']]);
    const { subject, from, replyTo, headers } = mail.read;
    expect(subject).toBe('New message from Morlane');
    expect(from?.value).toEqual([{ name: 'Morlane', address: 'care@morlane.example' }]);
    expect(replyTo?.value).toMatchObject([{ address: 'help@morlane.example' }]);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(text).toContain('You, 10:00\n> Does it go in the oven?\n');
    expect(text).toContain('Noa, 10:00\n> Up to 220 °C.\n');
    expect(html).toContain('<html lang="en">');
  });

  test('LANG-1: is Italian where the page was', async () => {
    const { mail, html } = await read({ language: 'it' });
    expect(mail.read.subject).toBe('Nuovo messaggio da Morlane');
    expect(mail.read.headers.get('content-language')).toBe('it');
    expect(html).toContain('<html lang="it">');
  });

  test('has a button, and in its plain text an address, that opens this session', async () => {
    const page = 'https://shop.example/bowls/alba?token=secret';
    const { mara, html, address, link } = await read({ page });
    expect(address).toBe(`https://shop.example/bowls/alba#parley-resume=${link}`);
    expect(html).toContain(`href="${address}"`);
    expect(mailed.context.returnLinks.open(link)).toEqual(mara.whose);
  });

  test('leads a customer whose address is known to the very page that they were on', async () => {
    const identity = { externalId: 'c-8', email: 'ada@north.example', name: 'Ada', phone: null };
    const { mail, address } = await read({ identity, page: 'https://shop.example/bowls?id=5' });
    expect(mail.to).toEqual(['ada@north.example']);
    expect(address).toMatch(/^https:\/\/shop\.example\/bowls\?id=5#/);
  });

  test.each([
    [['shop.example'], /^https:\/\/shop\.example\/#/],
    [[], /^https:\/\/inbox\.morlane\.example\/chat\/[0-9a-f-]{36}#/],
  ])('leads to no page that the shop has not named, where its sites are %j', async (sites, expected) => {
    await mailed.set({ web_chat: { sites } });
    const { text, html, address } = await read(
      { page: 'https://evil.example/' },
      ['Hello'],
      'victim@elsewhere.example',
    );
    expect(address).toMatch(expected);
    expect(text + html).not.toContain('evil.example');
  });

  test('shows the last six messages', async () => {
    const { text } = await read({}, ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']);
    expect(text.match(/(?<=^> ).+$/gm)).toEqual(['Two', 'Three', 'Four', 'Five', 'Six', 'Seven']);
  });

  test('wears what the shop’s chat does, with its logo and its links', async () => {
    const logo_media_id = await aLogo();
    const [privacy_url, terms_url] = ['https://morlane.example/privacy', 'https://morlane.example/terms'];
    await mailed.set({
      privacy_url,
      terms_url,
      logo_media_id,
      web_chat: { color: '#884422', corners: 'square' },
    });
    const { text, html } = await read();
    expect(text).toContain(`Privacy policy: ${privacy_url}\nTerms: ${terms_url}\n`);
    const source = `https://inbox.morlane.example/api/v1/chat/workspaces/${mailed.shop.workspaceId}/logo`;
    expect(html).toContain(`src="${source}?v=${logo_media_id}" alt="Morlane" width="160" height="40"`);
    expect(html).toContain('background:#884422;border-radius:0px');
  });

  test('is kept where there is no mail server, and counts as sent', async () => {
    const { context, workspaceId } = mailed.shop;
    const mara = visitorOf(mailed.shop);
    await mara.says('Does it go in the oven?');
    await mara.types('mara@elsewhere.example');
    await mara.isAnswered('Up to 220 °C.');
    await mara.leaves();
    mailed.shop.clock.now = mailed.second(180);
    await followUp(context, mara.whose);
    const kept = await inWorkspace(context.db, workspaceId, tx =>
      listMails(tx, workspaceId, 'kept', null, 10),
    );
    expect(kept).toMatchObject([
      { recipient: 'mara@elsewhere.example', subject: 'New message from Morlane' },
    ]);
    expect(await mara.session()).toMatchObject({ followedUpAt: mailed.second(180) });
  });
});

async function aLogo(): Promise<string> {
  const { db, workspaceId, clock } = mailed.shop;
  const size = { contentType: 'image/png', width: 800, height: 200, bytes: 1 };
  const upload = { workspaceId, id: crypto.randomUUID(), ...size, createdBy: null, createdAt: clock.now };
  await writing(db, workspaceId, tx => tx.insertInto('uploads').values(upload).execute());
  return upload.id;
}
