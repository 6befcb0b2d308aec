import { describe, expect, test } from 'vitest';
import { ranked, rankOf } from './rank.ts';

describe('what fits', () => {
  test.each([
    ['Close and go to the next', 'close'],
    ['Close and go to the next', 'NEXT'],
    ['Close and go to the next', 'clo ne'],
    ['Snooze until tomorrow', 'snto'],
    ['Snooze until tomorrow', 'sut'],
    ['Snooze until tomorrow', 'tomor snooze'],
    ['Assegna a Noè', 'noe'],
    ['Assign to Łukasz', 'luka'],
    ['Show: tag C++ (new)', 'c++ (n'],
    ['Settings: Numbers and providers', 'rovid'],
  ])('%s is found by %s', (line, typed) => {
    expect(rankOf(line, typed)).not.toBeNull();
  });

  test.each([
    ['Close and go to the next', 'closed'],
    ['Close and go to the next', 'snooze'],
    ['Snooze until tomorrow', 'snow'],
    ['Snooze until tomorrow', 'tomorrow never'],
    ['Copy the link to this ticket', 'oik'],
    ['Block', '\\'],
  ])('%s is not found by %s', (line, typed) => {
    expect(rankOf(line, typed)).toBeNull();
  });
});

describe('what comes first', () => {
  const order = (typed: string, ...lines: string[]) => ranked(lines, typed, line => [line]);

  test.each([
    ['all of it', 'tags', ['Tags', 'Tags of this ticket', 'Show: tags']],
    ['its beginning before a word’s', 'snooze', ['Snooze', 'Show: snoozed']],
    ['a word’s beginning before its middle', 'age', ['Show: agents', 'All messages']],
    ['letters together before initials', 'st', ['Status', 'Add the storm', 'Snooze until tomorrow']],
    ['the shorter of two', 'assign', ['Assign', 'Assign to me']],
  ])('%s', (_, typed, lines) => {
    expect(order(typed, ...lines.toReversed())).toEqual(lines);
  });

  test('what it is called by, before what it stands under', () => {
    const lines = [
      { text: 'Undo', under: 'Ticket' },
      { text: 'Copy the link to this ticket', under: 'List' },
    ];
    expect(ranked(lines, 'ticket', ({ text, under }) => [text, under]).map(({ text }) => text)).toEqual([
      'Copy the link to this ticket',
      'Undo',
    ]);
  });
});
