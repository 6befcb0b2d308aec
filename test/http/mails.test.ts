import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mail } from '../../contract/mailRoutes.ts';
import { openMailer } from '../../server/mail/mailer.ts';
import { type MailServer, openMailServer } from '../fakes/mail/mailServer.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { problemIn } from './problems.ts';

let served: Served;
let server: MailServer;
let owner: Client;
beforeAll(async () => {
  [served, server] = await Promise.all([openServed(), openMailServer()]);
  owner = await served.as('owner');
  for (let count = 1; count <= 120; count += 1) {
    // Every third at the same instant as the one before.
    if (count % 3 > 0) served.clock.now = new Date(served.clock.now.getTime() + 1000);
    await served.context.mail.send(aMail(count));
  }
});
afterAll(async () => {
  await server.close();
  await served.close();
});

function aMail(count: number) {
  return {
    workspaceId: served.workspaceId,
    key: `mail-${count}`,
    to: 'team@morlane.example',
    from: { name: 'Morlane', address: 'care@morlane.example' },
    subject: `Mail ${count}`,
    html: `<p>Mail <b>${count}</b></p>`,
    text: `Mail ${count}`,
    language: 'en',
  };
}

test('NOTE-1: GET /api/v1/mails has what is kept, the newest first, page by page, none twice', async () => {
  const pages: Mail[][] = [];
  let cursor: string | undefined;
  do {
    const page = await owner.call('listMails', { query: cursor === undefined ? {} : { cursor } });
    pages.push(page.data);
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  expect(pages.map(page => page.length)).toEqual([50, 50, 20]);
  expect(pages.flat().map(mail => mail.subject)).toEqual(
    Array.from({ length: 120 }, (_, at) => `Mail ${120 - at}`),
  );
  expect(pages[0]?.[0]).toEqual({
    id: expect.any(String),
    to: 'team@morlane.example',
    from: 'Morlane <care@morlane.example>',
    subject: 'Mail 120',
    html: '<p>Mail <b>120</b></p>',
    text: 'Mail 120',
    at: served.clock.now.toISOString(),
    state: 'kept',
    error: null,
  });
});

test('NOTE-1: what left and what could not are told apart, without what stood in them', async () => {
  const mailer = openMailer(served.db, served.context.now, server.url);
  server.says.set('gone@morlane.example', [550, 'No such mailbox']);
  await mailer.send(aMail(121));
  await mailer.send({ ...aMail(122), to: 'gone@morlane.example' });
  mailer.close();
  const sent = await owner.call('listMails', { query: { state: 'sent' } });
  expect(sent.data).toMatchObject([
    { subject: 'Mail 121', html: null, text: null, state: 'sent', error: null },
  ]);
  const failed = await owner.call('listMails', { query: { state: 'failed' } });
  expect(failed.data).toMatchObject([
    {
      subject: 'Mail 122',
      to: 'gone@morlane.example',
      html: null,
      error: expect.stringContaining('No such'),
    },
  ]);
});

test.each([
  ['/api/v1/mails?state=lost', [422, 'invalid_request', 'state']],
  ['/api/v1/mails?limit=0', [422, 'invalid_request', 'limit']],
  ['/api/v1/mails?cursor=bm90aGluZw', [400, 'invalid_cursor', 'cursor']],
])('NOTE-1: %s is no question', async (path, problem) => {
  expect(await problemIn(await owner.send(path))).toEqual(problem);
});

test('NOTE-1: a session says that mail is kept here', async () => {
  expect(await owner.call('readSession')).toMatchObject({ mail_is_kept: true });
});
