import { expect, test } from 'vitest';
import type { Ticket } from '../../contract/shapes.ts';
import type { Say } from '../words/useWords.ts';
import { fullName, shortName } from './names.ts';

const t: Say = (key, ...values) => [key, ...Object.values(values[0] ?? {})].join(' ');

const whose = (known: Partial<Ticket['profile']>, number?: number) => ({
  profile: { id: 'p', name: null, phone: null, email: null, ...known },
  ...(number !== undefined && { number }),
});

const known = { name: 'Mara Lindqvist', phone: '+46705550196', email: 'mara@lindqvist.example' };

test.each([
  ['their name', known, 'Mara Lindqvist', 'Mara'],
  ['their phone', { ...known, name: null }, '+46 70 555 01 96', '+46 70 555 01 96'],
  ['their e-mail', { email: known.email }, known.email, known.email],
  ['the ticket', {}, 'person.visitorOf 1042', 'person.visitorOf 1042'],
])('VIEW-3 CHAT-4: somebody is known by %s', (_, profile, full, short) => {
  expect([fullName(whose(profile, 1042), t), shortName(whose(profile, 1042), t)]).toEqual([full, short]);
});

test('CHAT-4: of whom there is nothing at all, that is said', () => {
  expect(fullName(whose({}), t)).toBe('person.visitor');
});
