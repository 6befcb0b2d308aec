import { describe, expect, test } from 'vitest';
import { patchTicket } from './patchTicket.ts';
import { isRetagging, type Retagging, retagged } from './tagging.ts';
import * as given from './testFacts.ts';

const ids = [...'abcdefghijklmnopqrstuvwxyz'];
const facts = given.facts({ tags: ids.map(id => given.aTag({ id })) });

/** The tags of a ticket in a word, each a letter; those of capital letters have been deleted since. */
function tagsThen(had: string, asked: Retagging) {
  const now = retagged(facts, given.aTicket({ tags: [...had] }), asked);
  return Array.isArray(now) ? now.join('') : now;
}

describe('VIEW-2: a ticket is tagged', () => {
  test.each<[string, string, Retagging, string]>([
    ['with these and no others', 'ab', { tags: ['b', 'c'] }, 'bc'],
    ['with none', 'ab', { tags: [] }, ''],
    ['with the same in another order, and stays as it is', 'ab', { tags: ['b', 'a'] }, 'ab'],
    ['with one more', 'ab', { addTags: ['c'] }, 'abc'],
    ['with one that it has', 'ab', { addTags: ['a'] }, 'ab'],
    ['with one less', 'ab', { removeTags: ['a'] }, 'b'],
    ['with one less that it has not, or that is no more', 'ab', { removeTags: ['c', 'X'] }, 'ab'],
    ['all at once', 'ab', { tags: ['b'], addTags: ['c', 'd'], removeTags: ['b', 'd'] }, 'c'],
    ['beside one that has been deleted, which goes', 'aXb', { addTags: ['c'] }, 'abc'],
  ])('%s', (_, had, asked, expected) => {
    expect(tagsThen(had, asked)).toBe(expected);
  });

  test('unless nothing is asked of its tags', () => {
    const ticket = given.aTicket({ tags: ['a', 'X'] });
    expect(retagged(facts, ticket, {})).toBe(ticket.tags);
    expect([{}, { tags: [] }, { addTags: [] }, { removeTags: [] }].map(isRetagging)).toEqual([
      ...[false, true, true, true],
    ]);
  });

  test('with nothing that there is not', () => {
    const unknown = (pointer: string) => ({ refused: 'unknown_tag', pointer });
    expect(tagsThen('a', { tags: ['a', 'X'] })).toEqual(unknown('/tags/1'));
    expect(tagsThen('aX', { tags: ['X'] })).toEqual(unknown('/tags/0'));
    expect(tagsThen('a', { addTags: ['X'] })).toEqual(unknown('/add_tags/0'));
  });

  test('with twenty at most, of which none has been deleted', () => {
    const nineteen = ids.slice(0, 19).join('');
    expect(tagsThen(`${nineteen}X`, { addTags: ['z'] })).toBe(`${nineteen}z`);
    expect(tagsThen(nineteen, { addTags: ['y', 'z'] })).toEqual({
      ...{ refused: 'ticket_tags_full', pointer: '/add_tags' },
    });
    expect(tagsThen(nineteen, { addTags: ['y', 'z'], removeTags: ['a'] })).toBe(`${nineteen.slice(1)}yz`);
  });
});

describe('TICK-7: the history', () => {
  const ticket = given.aTicket({ tags: ['a'], channel: 'web_chat', status: 'closed' });
  const patch = (asked: Retagging) => patchTicket({ ...facts, ticket }, asked, given.AGENT);

  test('has the tags before and after, of a closed chat too', () => {
    const about = { ticketId: ticket.id, profileId: ticket.profileId };
    const fields = { tags: { from: ['a'], to: ['a', 'b'] } };
    const change = { type: 'ticket.updated', actor: given.AGENT, ...about, fields };
    const next = { ...ticket, tags: ['a', 'b'] };
    expect(patch({ addTags: ['b'] })).toEqual({ ticket: next, changes: [change], jobs: [] });
  });

  test('has nothing of what changes nothing', () => {
    expect(patch({ addTags: ['a'], removeTags: ['c'] })).toEqual({ changes: [] });
  });
});
