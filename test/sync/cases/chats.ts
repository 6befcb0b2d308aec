import { askTranscript } from '../../../server/actions/chat/askTranscript.ts';
import { endChat } from '../../../server/actions/chat/endChat.ts';
import { followUp } from '../../../server/actions/chat/followUp.ts';
import { giveEmail } from '../../../server/actions/chat/giveEmail.ts';
import { identifyVisitor } from '../../../server/actions/chat/identifyVisitor.ts';
import { mailTranscript } from '../../../server/actions/chat/mailTranscript.ts';
import { seeInChat } from '../../../server/actions/chat/seeInChat.ts';
import { writeInChat } from '../../../server/actions/chat/writeInChat.ts';
import type { ChatCaller, Identity } from '../../../server/domain/chat/chatCaller.ts';
import { newId } from '../../../server/store/ids.ts';
import { type Visitor, visitorOf } from '../../harness/visiting.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

const HELLO = 'Is the bowl deep enough for a salad?';
const LATER = new Date('2027-01-01T00:00:00Z');

/** Somebody whom the shop's site knows by a phone, or by nothing that we have. */
function identity(known: Partial<Identity> = {}): Identity {
  return { externalId: newId(), email: null, name: null, phone: null, ...known };
}

/** A visitor who has begun a chat a minute ago. */
export async function chatting(stage: Stage, whose: Identity | null = null): Promise<Visitor> {
  const visitor = visitorOf(stage.shop, { identity: whose });
  stage.later(1);
  await visitor.says(HELLO);
  return visitor;
}

/** One who has been answered: the answer's message. */
async function answered(stage: Stage) {
  const visitor = await chatting(stage);
  const messageId = await stage.reply(visitor.whose.ticketId, 'It is.');
  return { visitor, messageId };
}

/** The same person a second time, after their first chat has ended. */
async function returning(stage: Stage): Promise<{ first: Visitor; again: Visitor }> {
  const first = await chatting(stage);
  await endChat(stage.shop.context, first.caller);
  const caller = { ...first.caller, sessionId: newId() };
  stage.later(1);
  await write(stage, caller);
  const whose = { workspaceId: caller.workspaceId, ticketId: caller.sessionId };
  return { first, again: { ...first, caller, whose } };
}

function write({ shop }: Stage, caller: ChatCaller, clientMessageId = newId()) {
  const page = { url: 'https://morlane.example/bowl', title: 'Alba bowl' };
  return writeInChat(shop.context, caller, {
    ...{ body: HELLO, mediaIds: [], clientMessageId, language: 'en', page },
  });
}

/** A visitor does this in a chat that they have begun. */
const visits = (name: string, act: (visitor: Visitor, stage: Stage) => Promise<unknown>) =>
  when(name, async stage => {
    const visitor = await chatting(stage);
    return () => act(visitor, stage);
  });

const identifies = ({ shop }: Stage, { caller }: Visitor, whose: Identity) =>
  identifyVisitor(shop.context, { ...caller, identity: whose });

/** What happens in the chat on the shop's site. */
export const chats: Record<string, Case[]> = {
  [writeInChat.name]: [
    when('CHAT-2: a first message begins a ticket', async stage => () => chatting(stage)),
    when('TICK-4: one of a customer who has texted: their other ticket counts it', async stage => {
      const { phone } = await stage.customer();
      return () => chatting(stage, identity({ phone, name: 'Ada Lindqvist' }));
    }),
    when('CHAT-2: writing again after the end begins another', async stage => {
      const { caller } = await chatting(stage);
      await endChat(stage.shop.context, caller);
      return () => write(stage, { ...caller, sessionId: newId() });
    }),
    visits('CHAT-2: another message goes into it', visitor => visitor.says('And in chalk?')),
    when('TICK-8: one wakes a snoozed chat, and makes a read one unread', async stage => {
      const visitor = await chatting(stage);
      await stage.patch(visitor.whose.ticketId, { status: 'snoozed', snoozedUntil: LATER, read: true });
      return () => visitor.says('And in chalk?');
    }),
    when('TICK-6: one of somebody who is blocked', async stage => {
      const visitor = await chatting(stage);
      await stage.block(visitor.caller.profileId);
      const again = { ...visitor.caller, sessionId: newId() };
      return () => write(stage, again);
    }),
    quietly('CHAT-7: the same again', async stage => {
      const { caller } = await chatting(stage);
      const clientMessageId = newId();
      await write(stage, caller, clientMessageId);
      return () => write(stage, caller, clientMessageId);
    }),
  ],
  [identifyVisitor.name]: [
    when('CHAT-4: a stranger is a customer who has texted', async stage => {
      const { phone } = await stage.customer();
      const visitor = await chatting(stage);
      return () => identifies(stage, visitor, identity({ phone, name: 'Ada Lindqvist' }));
    }),
    when('CHAT-4: one whose id is known already', async stage => {
      const whose = identity();
      await chatting(stage, whose);
      const visitor = await chatting(stage);
      return () => identifies(stage, visitor, whose);
    }),
    when('CHAT-4: one whom the shop has not met', async stage => {
      const visitor = await chatting(stage);
      return () =>
        identifies(stage, visitor, identity({ name: 'Ada Lindqvist', email: `${newId()}@a.example` }));
    }),
    when('CHAT-4: one who has chatted as a stranger before', async stage => {
      const { phone } = await stage.customer();
      const { again } = await returning(stage);
      return () => identifies(stage, again, identity({ phone }));
    }),
    quietly('CHAT-4: one of whom it is known already', async stage => {
      const whose = identity({ name: 'Ada Lindqvist' });
      const visitor = await chatting(stage, whose);
      return () => identifies(stage, visitor, whose);
    }),
  ],
  visit: [
    visits('CHAT-5: another page', visitor => visitor.comes('https://morlane.example/mug')),
    visits('CHAT-5: leaving', visitor => visitor.leaves()),
    when('FOLLOW-1: leaving before the answer was seen', async stage => {
      const { visitor } = await answered(stage);
      await visitor.types('mara@lindqvist.example');
      return () => visitor.leaves();
    }),
    when('FOLLOW-1: coming back before the follow-up', async stage => {
      const { visitor } = await answered(stage);
      await visitor.types('mara@lindqvist.example');
      await visitor.leaves();
      stage.later(1);
      return () => visitor.comes();
    }),
    quietly('CHAT-5: still there', async stage => {
      const visitor = await chatting(stage);
      await visitor.comes('https://morlane.example/mug');
      return () => visitor.comes('https://morlane.example/mug');
    }),
  ],
  [seeInChat.name]: [
    when('CHAT-6: an answer has come to the browser', async stage => {
      const { visitor, messageId } = await answered(stage);
      return () => visitor.gets(messageId, false);
    }),
    when('CHAT-6: and to the eyes', async stage => {
      const { visitor, messageId } = await answered(stage);
      return () => visitor.gets(messageId);
    }),
    quietly('CHAT-6: one that was seen long since', async stage => {
      const { visitor, messageId } = await answered(stage);
      const newer = await stage.reply(visitor.whose.ticketId, 'In chalk as well.');
      await visitor.gets(newer);
      return () => visitor.gets(messageId);
    }),
  ],
  [giveEmail.name]: [
    visits('CHAT-4: an address', visitor => visitor.types('mara@lindqvist.example')),
    when('CHAT-4: another one, of somebody who has chatted before', async stage => {
      const { again } = await returning(stage);
      await giveEmail(stage.shop.context, again.caller, 'mara@lindqvist.example');
      return () => giveEmail(stage.shop.context, again.caller, 'm@lindqvist.example');
    }),
    quietly('CHAT-4: the same', async stage => {
      const visitor = await chatting(stage);
      await visitor.types('mara@lindqvist.example');
      return () => visitor.types('mara@lindqvist.example');
    }),
  ],
  [endChat.name]: [
    visits('TICK-3: the visitor ends it', ({ caller }, { shop }) => endChat(shop.context, caller)),
    quietly('TICK-3: twice', async stage => {
      const { caller } = await chatting(stage);
      await endChat(stage.shop.context, caller);
      return () => endChat(stage.shop.context, caller);
    }),
  ],
  [followUp.name]: [
    when('FOLLOW-1: an answer that was not seen is mailed', async stage => {
      const { visitor } = await answered(stage);
      await visitor.types('mara@lindqvist.example');
      await visitor.leaves();
      stage.later(3);
      return () => followUp(stage.shop.context, visitor.whose);
    }),
    quietly('FOLLOW-1: not before its time', async stage => {
      const { visitor } = await answered(stage);
      await visitor.types('mara@lindqvist.example');
      await visitor.leaves();
      stage.later(2);
      return () => followUp(stage.shop.context, visitor.whose);
    }),
  ],
  [askTranscript.name]: [
    when('CHAT-6: a visitor has their conversation sent', async stage => {
      const { visitor } = await answered(stage);
      await visitor.types('mara@lindqvist.example');
      return () => askTranscript(stage.shop.context, visitor.caller);
    }),
  ],
  [mailTranscript.name]: [
    quietly('CHAT-6: and it is sent', async stage => {
      const visitor = await chatting(stage);
      await visitor.types('mara@lindqvist.example');
      return () => mailTranscript(stage.shop.context, { ...visitor.whose, count: 1 });
    }),
  ],
};
