import { describe, expect, test } from 'vitest';
import type { ImportField } from '../../contract/importRoutes.ts';
import { givenIn, type Plan, WrongCell } from './cells.ts';
import { guessedFields } from './guess.ts';
import { readProfile } from './readProfile.ts';
import { readSend } from './readSend.ts';

function planOf(header: string[], kind: 'profiles' | 'marketing_sends' = 'profiles'): Plan {
  const fields = guessedFields(kind, header);
  return { header, fields, country: 'IT', zone: 'Europe/Rome', fileName: 'customers.csv', byName: 'Ada' };
}

function read(header: string, cells: string) {
  const plan = planOf(header.split(','));
  return readProfile(givenIn(cells.split(','), plan), 7, plan);
}

const wrongIn = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof WrongCell) return error.wrong;
  }
  return null;
};

describe('DATA-1: columns are guessed by their names', () => {
  test.each<[string, ImportField]>([
    ['Phone Number', 'phone'],
    ['Città', 'city'],
    ['E-mail', 'email'],
    ['Accepts SMS Marketing', 'sms_marketing'],
    ['Cognome', 'last_name'],
    ['Taglia', 'property'],
  ])('%s is %s', (name, field) => {
    expect(guessedFields('profiles', [name])).toEqual([field]);
  });

  test('each but once, and of sends nothing that they have not', () => {
    expect(guessedFields('profiles', ['phone', 'mobile'])).toEqual(['phone', 'property']);
    expect(guessedFields('marketing_sends', ['campagna', 'testo', 'taglia'])).toEqual([
      'campaign_name',
      'body',
      'ignore',
    ]);
  });
});

describe('DATA-1: a line of a file of customers', () => {
  test('says what its cells say, and nothing of the empty ones', () => {
    const header = 'phone,name,city,cap,lingua,fuso orario,taglia,consenso sms,data consenso';
    expect(read(header, "'+39 347 5550142,Ada Maria Riva,,10121,it_it,europe/rome,M,Sì,2026-03-31")).toEqual({
      profile: {
        names: { phone: '+393475550142' },
        place: { timeZone: 'Europe/Rome' },
        details: {
          ...{ firstName: 'Ada', lastName: 'Maria Riva', locale: 'it-IT' },
          ...{ address: { zip: '10121' }, properties: { taglia: 'M' } },
        },
      },
      consent: { sms_marketing: 'subscribed' },
      at: new Date('2026-03-30T22:00:00Z'),
      evidence: 'imported from customers.csv, line 7, by Ada',
    });
  });

  test.each([
    ['phone', '12', '/phone'],
    ['email', 'nobody', '/email'],
    ['phone,consent', '3475550142,maybe', '/sms_marketing'],
    ['phone,consent at', '3475550142,2026-02-30', '/consent_at'],
    ['phone,time zone', '3475550142,Rome', '/time_zone'],
    ['phone,locale', '3475550142,12', '/locale'],
    ['phone', '3475550142,more', '/'],
    ['city', 'Torino', '/'],
  ])('with %s as %s is refused for %s', (header, cells, pointer) => {
    expect(wrongIn(() => read(header, cells))).toMatchObject({ pointer });
  });
});

test.each([
  ['id,phone,sent at', ',3475550142,2026-03-01', '/id'],
  ['id,phone,sent at', '7,,2026-03-01', '/phone'],
  ['id,phone,sent at', '7,3475550142,', '/sent_at'],
  ['id,phone,sent at,status', '7,3475550142,2026-03-01,gone', '/status'],
])('DATA-1: a send with %s as %s is refused for %s', (header, cells, pointer) => {
  const plan = planOf(header.split(','), 'marketing_sends');
  expect(wrongIn(() => readSend(givenIn(cells.split(','), plan), plan))).toMatchObject({ pointer });
});
