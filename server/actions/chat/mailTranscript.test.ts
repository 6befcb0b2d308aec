import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MailedShop, openMailedShop } from '../../../test/harness/mailedShop.ts';
import { type Visitor, visitorOf } from '../../../test/harness/visiting.ts';
import { SYSTEM } from '../../domain/decision.ts';
import { blockProfile } from '../blockProfile.ts';
import { askTranscript } from './askTranscript.ts';
import { endChat } from './endChat.ts';
import { mailTranscript } from './mailTranscript.ts';

let mailed: MailedShop;
let mara: Visitor;
beforeAll(async () => {
  mailed = await openMailedShop();
});
afterAll(() => mailed.close());
beforeEach(async () => {
  await mailed.begin();
  await mailed.set({ support_email: { from: 'care@morlane.example', reply_to: 'help@morlane.example' } });
  mara = visitorOf(mailed.shop, { language: 'it' });
  await mara.says('Va in forno?');
});

const ask = () => askTranscript(mailed.context, mara.caller);

/** Mara has said where she can be reached, and been answered. */
async function canBeReached(): Promise<void> {
  await mara.types('mara@elsewhere.example');
  await mara.isAnswered('Fino a 220 °C.');
}

const texts = () => mailed.server.arrived.map(({ read }) => read.text ?? '');

describe('CHAT-6: a transcript', () => {
  test('arrives from the shop, in the visitor’s language, with all that was said', async () => {
    await canBeReached();
    await mara.isAnswered('Domani, forse', mailed.second(3600));
    await ask();
    await mailed.at(1);
    const [{ from, to, read } = { from: '', to: [], read: null }] = mailed.server.arrived;
    expect({ from, to }).toEqual({ from: 'care@morlane.example', to: ['mara@elsewhere.example'] });
    expect(read?.subject).toBe('La tua conversazione con Morlane');
    expect(read?.replyTo?.value).toMatchObject([{ address: 'help@morlane.example' }]);
    // The shop's welcome is the thread's first message.
    expect(
      texts()[0]
        ?.match(/(?<=^> ).+$/gm)
        ?.slice(-2),
    ).toEqual(['Va in forno?', 'Fino a 220 °C.']);
    expect(mailed.server.arrived).toHaveLength(1);
  });

  test('is sent of a chat that has ended, and from the default sender where there is no other', async () => {
    await mailed.set({ support_email: { from: null, reply_to: null } });
    await canBeReached();
    await endChat(mailed.context, mara.caller);
    await ask();
    await mailed.at(1);
    const [mail] = mailed.server.arrived;
    expect(mail?.from).toBe('care@morlane.example');
    expect(mail?.read.replyTo).toBeUndefined();
  });

  test('is sent three times and no more', async () => {
    await canBeReached();
    for (const _ of [1, 2, 3]) await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'too_many_transcripts' });
    await mailed.at(1);
    expect(mailed.server.arrived).toHaveLength(3);
  });

  test('is sent once where its job comes twice, and waits for a server that wants patience', async () => {
    await canBeReached();
    const job = () => mailTranscript(mailed.context, { ...mara.whose, count: 1 });
    mailed.server.says.set('mara@elsewhere.example', [451, 'Later']);
    await expect(job()).rejects.toThrow('Later');
    mailed.server.says.clear();
    await Promise.all([job(), job()]);
    await job();
    expect(mailed.server.arrived).toHaveLength(1);
  });

  test('is cut at its beginning where a mail would be too large', async () => {
    await canBeReached();
    const long = 'a'.repeat(4990);
    for (let n = 10; n < 32; n += 1) await mara.says(`${n} ${long}`);
    await ask();
    await mailed.at(1);
    const [text = ''] = texts();
    expect(text).toContain('Quello che è stato scritto prima non è riportato.');
    expect(text.match(/(?<=^> )\d\d(?= )/gm)).toEqual(Array.from({ length: 20 }, (_, n) => String(n + 12)));
  });

  test('is refused without an address, and before anybody has answered to one that was only typed', async () => {
    await expect(ask()).rejects.toMatchObject({ code: 'no_address' });
    await mara.types('anybody@elsewhere.example');
    await expect(ask()).rejects.toMatchObject({ code: 'nobody_answered' });
    mara = visitorOf(mailed.shop);
    await expect(ask()).rejects.toMatchObject({ code: 'session_not_begun' });
  });

  test('TICK-6: is not sent to who is blocked, and they are told nothing of that', async () => {
    await canBeReached();
    await blockProfile(mailed.context, mailed.shop.workspaceId, mara.caller.profileId, SYSTEM);
    await ask();
    await mailed.at(1);
    expect(mailed.server.arrived).toEqual([]);
  });
});
