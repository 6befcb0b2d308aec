import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MailedShop, openMailedShop } from '../../../test/harness/mailedShop.ts';
import { type Visitor, visitorOf } from '../../../test/harness/visiting.ts';
import { SYSTEM } from '../../domain/decision.ts';
import { inWorkspace } from '../../store/database.ts';
import { listMails } from '../../store/read/mails.ts';
import { blockProfile } from '../blockProfile.ts';
import { changeTicket } from '../changeTicket.ts';
import { endChat } from './endChat.ts';
import { followUp } from './followUp.ts';
import { identifyVisitor } from './identifyVisitor.ts';

let mailed: MailedShop;
/** Who chats in this test: they have written, and are on the site. */
let mara: Visitor;

beforeAll(async () => {
  mailed = await openMailedShop();
});
afterAll(() => mailed.close());
beforeEach(async () => {
  await mailed.begin();
  await mailed.set({ support_email: SENDER });
  mara = visitorOf(mailed.shop);
  await mara.says('Does it go in the oven?');
  await mara.types('mara@elsewhere.example');
});

const SENDER = { from: 'care@morlane.example', reply_to: 'help@morlane.example' };

/** The mails that have left, as `240 of 1 2`: at which second, and which of the shop's answers it quotes. */
async function left(): Promise<string[]> {
  const { shop, server, second, secondOf } = mailed;
  const rows = await inWorkspace(shop.db, shop.workspaceId, tx =>
    listMails(tx, shop.workspaceId, 'sent', null, 100),
  );
  const times = rows.filter(({ at }) => at >= second(0)).map(({ at }) => secondOf(at));
  expect(times).toHaveLength(server.arrived.length);
  return times.toReversed().map((time, n) => {
    const answers = server.arrived[n]?.read.text?.match(/(?<=^> Answer )\d+$/gm) ?? [];
    return `${time} of ${answers.join(' ')}`;
  });
}

const seen = async (n: number) => mara.gets(await mara.isAnswered(`Answer ${n}`));

/** What can happen; `n` counts the happenings. */
const HAPPENINGS: Record<string, (n: number) => Promise<unknown>> = {
  answered: n => mara.isAnswered(`Answer ${n}`),
  'answered behind another tab': async n => mara.gets(await mara.isAnswered(`Answer ${n}`), false),
  'answered and seen': seen,
  left: () => mara.leaves(),
  back: () => mara.comes(),
};

/** As `60 left, 61 answered`: what happens, at which second. */
async function happens(story: string): Promise<void> {
  for (const [n, part] of story.split(', ').entries()) {
    const [, second, what = ''] = /^(\d+) (.+)$/.exec(part) ?? [];
    await mailed.at(Number(second));
    await HAPPENINGS[what]?.(n + 1);
  }
}

describe('FOLLOW-1: a visitor is written to', () => {
  test.each([
    ['not while nobody has answered', '60 left', []],
    ['not while they are there', '60 answered', []],
    ['3 minutes after they left, answered a second before', '59 answered, 60 left', ['240 of 1']],
    ['though it had come to their browser', '59 answered behind another tab, 60 left', ['240 of 1']],
    ['not where they saw it in that second', '59 answered and seen, 60 left', []],
    ['3 minutes after the answer, where that came later', '60 left, 61 answered', ['241 of 2']],
    ['of what they saw and what they did not', '9 answered and seen, 20 answered, 60 left', ['240 of 1 2']],
    ['once for several answers', '60 left, 99 answered, 200 answered, 350 answered', ['530 of 2 3 4']],
    ['not when they come back in time', '59 answered, 60 left, 239 back', []],
    ['3 minutes after they left for good', '59 answered, 60 left, 99 back, 130 left', ['310 of 1']],
    ['not when they looked in', '59 answered, 60 left, 99 back, 110 answered and seen, 130 left', []],
    ['once, however often they leave', '59 answered, 60 left, 400 back, 500 left', ['240 of 1']],
    ['anew of what came since', '59 answered, 60 left, 400 answered', ['240 of 1', '580 of 1 3']],
    ['a long time after they left', '60 left, 7200 answered', ['7380 of 2']],
  ])('%s', async (_, story, expected) => {
    await happens(story);
    await mailed.at(10_000);
    expect(await left()).toEqual(expected);
  });

  test('for a reply that was scheduled, 3 minutes after that left', async () => {
    await mara.isAnswered('Answer 1', mailed.second(600));
    await mailed.at(60);
    await mara.leaves();
    await mailed.at(10_000);
    expect(await left()).toEqual(['780 of 1']);
  });

  test('though the chat was closed right after the answer', async () => {
    await mailed.at(60);
    await mara.leaves();
    await mara.isAnswered('Answer 1');
    const { workspaceId, ticketId } = mara.whose;
    await changeTicket(mailed.context, workspaceId, ticketId, { status: 'closed' }, SYSTEM);
    await mailed.at(10_000);
    expect(await left()).toEqual(['240 of 1']);
  });

  test('where the shop has said meanwhile who they are, at the address that it knows', async () => {
    await mailed.at(60);
    await mara.isAnswered('Answer 1');
    const identity = { externalId: 'c-7', email: 'mara@north.example', name: 'Mara Lind', phone: null };
    await identifyVisitor(mailed.context, { ...mara.caller, identity });
    await mara.leaves();
    await mailed.at(10_000);
    expect(await left()).toEqual(['240 of 1']);
    expect(mailed.server.arrived.map(({ to }) => to)).toEqual([['mara@north.example']]);
  });
});

/** They have left at 60 with an answer that they have not seen. */
async function leftUnseen(): Promise<void> {
  await mailed.at(59);
  await mara.isAnswered('Answer 1');
  await mailed.at(60);
  await mara.leaves();
}

const job = () => followUp(mailed.context, mara.whose);

describe('FOLLOW-1: a follow-up is sent once', () => {
  test('by two jobs at once', async () => {
    await leftUnseen();
    mailed.shop.clock.now = mailed.second(240);
    await Promise.all([job(), job()]);
    await job();
    expect(mailed.server.arrived).toHaveLength(1);
  });

  test('where a crash came between the mail and the note of it', async () => {
    await leftUnseen();
    mailed.shop.clock.now = mailed.second(240);
    const crashing = {
      ...mailed.context,
      gate: { ...mailed.context.gate, submit: () => Promise.reject(new Error('crash')) },
    };
    await expect(followUp(crashing, mara.whose)).rejects.toThrow('crash');
    expect((await mara.session()).followedUpUntil).toBeNull();
    await job();
    expect(mailed.server.arrived).toHaveLength(1);
    expect(await mara.session()).toMatchObject({
      followedUpUntil: mailed.second(59),
      followedUpAt: mailed.second(240),
    });
  });

  test('where the mail server wants patience', async () => {
    await leftUnseen();
    mailed.shop.clock.now = mailed.second(240);
    mailed.server.says.set('mara@elsewhere.example', [451, 'Later']);
    await expect(job()).rejects.toThrow('Later');
    expect((await mara.session()).followedUpUntil).toBeNull();
    mailed.server.says.clear();
    await job();
    await job();
    expect(mailed.server.arrived).toHaveLength(1);
  });

  test('and no more when it comes back after that', async () => {
    await leftUnseen();
    mailed.shop.clock.now = mailed.second(240);
    mailed.server.says.set('mara@elsewhere.example', [451, 'Later']);
    await expect(job()).rejects.toThrow('Later');
    mailed.server.says.clear();
    await mara.comes();
    await job();
    expect(mailed.server.arrived).toEqual([]);
  });

  test('and not again where the server will never take it', async () => {
    await leftUnseen();
    mailed.server.says.set('mara@elsewhere.example', [550, 'No such mailbox']);
    await mailed.at(400);
    mailed.server.says.clear();
    await job();
    expect(mailed.server.arrived).toEqual([]);
    expect(await mara.session()).toMatchObject({ followedUpUntil: mailed.second(59), followedUpAt: null });
  });

  test('by a queue that is ahead of our clock, when it is time', async () => {
    await leftUnseen();
    await mailed.loseJobs();
    mailed.shop.clock.now = mailed.second(239);
    await job();
    expect(mailed.server.arrived).toEqual([]);
    await mailed.at(300);
    expect(await left()).toEqual(['240 of 1']);
  });

  test('and no other is owed to a session that is gone', async () => {
    await followUp(mailed.context, { ...mara.whose, ticketId: crypto.randomUUID() });
    expect(mailed.server.arrived).toEqual([]);
  });
});

describe('FOLLOW-3: no follow-up', () => {
  test.each([
    ['without a sender', { support_email: { from: null } }],
    ['without a reply-to', { support_email: { reply_to: null } }],
  ])('%s, nor later for what nobody could tell then', async (_, patch) => {
    await mailed.set(patch);
    await leftUnseen();
    await mailed.at(1000);
    expect(await mara.session()).toMatchObject({ followedUpUntil: mailed.second(59), followedUpAt: null });
    await mailed.set({ support_email: SENDER });
    await job();
    expect(mailed.server.arrived).toEqual([]);
    await mara.isAnswered('Answer 2');
    await mailed.at(2000);
    expect(await left()).toEqual(['1180 of 1 2']);
  });

  test('without an address', async () => {
    mara = visitorOf(mailed.shop);
    await mara.says('Does it go in the oven?');
    await leftUnseen();
    await mailed.at(1000);
    expect(mailed.server.arrived).toEqual([]);
  });

  test('TICK-6: to who has been blocked since', async () => {
    await leftUnseen();
    const { profileId } = await mara.session();
    await blockProfile(mailed.context, mailed.shop.workspaceId, profileId, SYSTEM);
    await mailed.at(1000);
    expect(mailed.server.arrived).toEqual([]);
  });

  test('to who ended the chat with the answer before their eyes', async () => {
    await mailed.at(59);
    await mara.gets(await mara.isAnswered('Answer 1'));
    await endChat(mailed.context, mara.caller);
    await mara.leaves();
    await mailed.at(1000);
    expect(mailed.server.arrived).toEqual([]);
  });
});
