import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeSettings } from '../../server/actions/changeSettings.ts';
import { followUp } from '../../server/actions/chat/followUp.ts';
import { mailTranscript } from '../../server/actions/chat/mailTranscript.ts';
import { notifyByMail } from '../../server/actions/notifyByMail.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openVisitor, type Visitor } from '../harness/visitor.ts';
import { later } from './customers.ts';

/** What only the team is to read. */
const SECRET = 'Has sent three back before, be careful.';

let served: Served;
let support: Client;
let visitor: Visitor;
beforeAll(async () => {
  served = await openServed();
  const support_email = { from: 'care@morlane.example', reply_to: 'care@morlane.example' };
  const email_notifications = { on: true, recipients: ['team@morlane.example'], every_message: true };
  const { context, workspaceId, url } = served;
  await changeSettings(context, workspaceId, { support_email, email_notifications }, SYSTEM);
  support = await served.as('support');
  visitor = await openVisitor(url, workspaceId);
});
afterAll(() => served.close());

const note = (body: string) => {
  later(served, 1);
  return support.call('writeNote', { params: { id: visitor.sessionId }, body: { body } });
};

test('a note is in nothing that a visitor is told, live or asked for, and in no mail', async () => {
  const hello = await visitor.write('Can I send it back?');
  await visitor.call('giveChatEmail', { body: { email: 'mara@letterbox.example' } });
  const tab = await visitor.tab();
  const { id } = await note(SECRET);
  await support.call('editNote', { params: { id }, body: { body: `${SECRET} Really.` } });
  const params = { id: visitor.sessionId };
  await support.call('reply', { params, body: { body: 'Of course.' } });
  await expect.poll(() => tab.messages().map(({ body }) => body)).toContain('Of course.');
  tab.close();
  const again = await visitor.tab({ after: 0 });
  again.close();

  later(served, 5);
  const whose = { workspaceId: served.workspaceId, ticketId: visitor.sessionId };
  await notifyByMail(served.context, { workspaceId: served.workspaceId, messageId: hello.id });
  await mailTranscript(served.context, { ...whose, count: 1 });
  await followUp(served.context, whose);
  const mails = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('mails').selectAll().execute(),
  );
  expect(mails.length).toBeGreaterThan(1);

  const thread = await support.call('listMessages', { params });
  expect(thread.data.map(({ body }) => body)).toContain('Of course.');
  const told = [tab.frames, again.frames, await visitor.call('readChat'), mails, thread];
  for (const one of told) expect(JSON.stringify(one)).not.toContain('three back');
});

test('no visitor is told even that there is one', async () => {
  const { sessionId: id } = visitor;
  const tab = await visitor.tab();
  const before = tab.frames.filter(frame => frame.type === 'changes').length;
  const { id: noteId } = await note(SECRET);
  await support.call('deleteNote', { params: { id: noteId } });
  // What comes after it has come.
  await support.call('reply', { params: { id }, body: { body: 'Anything else?' } });
  await expect.poll(() => tab.messages().at(-1)?.body).toBe('Anything else?');
  tab.close();
  const frames = tab.frames.filter(frame => frame.type === 'changes').slice(before);
  expect(frames.every(frame => frame.messages.length > 0)).toBe(true);
});

test('no visitor’s token opens the notes', async () => {
  const { id } = await note(SECRET);
  for (const [method, path] of [
    ['GET', `/api/v1/tickets/${visitor.sessionId}/notes`],
    ['DELETE', `/api/v1/notes/${id}`],
  ] as const)
    expect((await visitor.send(path, { method })).status, path).toBe(401);
});
