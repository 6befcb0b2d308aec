import { describe, expect, test } from 'vitest';
import { type Condition, readFilter } from './klaviyoFilter.ts';

const is = (field: string, ...values: string[]): Condition => ({ field, operator: 'equals', values });

describe('DATA-1: a filter as Klaviyo writes it', () => {
  test.each<[string, Condition[]]>([
    ['equals(email,"ada@example.com")', [is('email', 'ada@example.com')]],
    ["equals(messages.channel,'sms')", [is('messages.channel', 'sms')]],
    ['equals(name,"a \\"b\\", (c)")', [is('name', 'a "b", (c)')]],
    ["equals(name,'it\\'s')", [is('name', "it's")]],
    ['equals(archived,false)', [is('archived', 'false')]],
    ['any(id,["a","b"])', [{ field: 'id', operator: 'any', values: ['a', 'b'] }]],
    ['any(id,[ "a" , "b" ])', [{ field: 'id', operator: 'any', values: ['a', 'b'] }]],
    [
      'greater-or-equal(datetime,2027-03-01T12:00:00+01:00)',
      [{ field: 'datetime', operator: 'greater-or-equal', values: ['2027-03-01T12:00:00+01:00'] }],
    ],
    [
      'equals(metric_id,"m"),less-than(timestamp,1772366400)',
      [is('metric_id', 'm'), { field: 'timestamp', operator: 'less-than', values: ['1772366400'] }],
    ],
    ['and(equals(a,"1"),equals(b,"2"))', [is('a', '1'), is('b', '2')]],
    ['equals(a,"1"), equals(b, "2")', [is('a', '1'), is('b', '2')]],
    ['starts-with(name,"Su")', [{ field: 'name', operator: 'starts-with', values: ['Su'] }]],
  ])('%s', (text, conditions) => {
    expect(readFilter(text)).toEqual(conditions);
  });

  test.each([
    ['', 0],
    ['email', 0],
    ['is(email,"a")', 0],
    ['equals', 6],
    ['equals(email)', 12],
    ['equals(email,ada@example.com)', 16],
    ['equals(email,"a"', 16],
    ['equals(email,"a)', 13],
    ['equals(email,"a") equals(id,"b")', 17],
    ['any(id,"a")', 7],
    ['any(id,[])', 8],
    ['and(equals(a,"1")', 17],
    ['or(equals(a,"1"),equals(b,"2"))', 0],
  ])('says where it cannot be read: %s', (text, at) => {
    expect(readFilter(text)).toMatchObject({ at, detail: expect.any(String) });
  });
});
