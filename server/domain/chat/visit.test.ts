import { describe, expect, test } from 'vitest';
import { accepted, EARLIER, minutesAfter } from '../testFacts.ts';
import { aChat, inChat, SESSION } from './testChat.ts';
import { arrive, leave } from './visit.ts';

const BOWL = { url: 'https://shop.example/bowl', title: 'Alba bowl' };
const away = aChat({ here: false, leftAt: EARLIER, pageUrl: BOWL.url, pageTitle: BOWL.title });

describe('CHAT-5: arriving', () => {
  test.each([
    ['after having left', away, BOWL, ['here']],
    ['on another page', aChat({ pageUrl: 'https://shop.example/', pageTitle: 'Shop' }), BOWL, []],
  ])('%s is told, without the page in the change', (_, chat, page, fields) => {
    const decided = accepted(arrive(inChat({ chat }), page));
    expect(decided.chat).toMatchObject({ here: true, pageUrl: BOWL.url, pageTitle: BOWL.title });
    expect(decided.changes.map(one => [one.type, one.ticketId, Object.keys(one.fields ?? {})])).toEqual([
      ['visitor.updated', SESSION, fields],
    ]);
    expect(JSON.stringify(decided.changes)).not.toContain('bowl');
  });

  test.each([
    ['where they are already', BOWL],
    ['without a page', null],
  ])('%s changes nothing', (_, page) => {
    expect(arrive(inChat({ chat: { ...away, here: true } }), page)).toEqual({ changes: [] });
  });

  test('in a session that has not begun is refused', () => {
    expect(arrive(inChat({ chat: null }), BOWL)).toEqual({ refused: 'not_found' });
  });
});

describe('CHAT-5: leaving', () => {
  const at = minutesAfter(-1);
  test('is told, with the time at which the last tab was closed', () => {
    const decided = accepted(leave(inChat(), at));
    expect(decided.chat).toMatchObject({ here: false, leftAt: at });
    expect(decided.changes).toMatchObject([
      { type: 'visitor.updated', fields: { here: { from: true, to: false } } },
    ]);
    expect(decided.jobs).toEqual([]);
  });

  test.each([
    ['another tab is open', { tabs: 1 }],
    ['they have left already', { chat: away }],
  ])('is nothing where %s', (_, known) => {
    expect(leave(inChat(known), at)).toEqual({ changes: [] });
  });

  test('FOLLOW-1: with a reply unseen calls for a follow-up, three minutes after it', () => {
    const chat = aChat({ repliedAt: minutesAfter(-2) });
    expect(accepted(leave(inChat({ chat }), at)).jobs).toMatchObject([
      { task: 'followUp', runAt: minutesAfter(2), key: `follow-up:${SESSION}` },
    ]);
  });
});
