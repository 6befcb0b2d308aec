import { expect, test } from 'vitest';
import type { ListedTicket } from '../../contract/shapes.ts';
import { whatFound } from './whatFound.ts';

const profile = { id: 'p', name: 'Giulia Ferrante', phone: '+393475550142', email: 'giulia@example.com' };
const known: Partial<ListedTicket> = { number: 1042, profile, hit: null };
const ticket = known as ListedTicket;
const hit = { message_id: 'm', excerpt: '…the parcel never came…', sent_at: '2026-11-10T10:00:00.000Z' };

const late = { ...hit, excerpt: 'Could somebody call me tomorrow about the parcel to Bern?' };
const glued = { ...hit, excerpt: 'shop.example/a-very-long-address/parcel' };

test.each([
  ['the message that holds it', { ...ticket, hit }, 'parcel', hit.excerpt],
  ['it from near there on', { ...ticket, hit: late }, 'parcel', '…about the parcel to Bern?'],
  ['it from there on, where no word ends before', { ...ticket, hit: glued }, 'parcel', '…parcel'],
  ['nothing more than the name', ticket, 'giulia', null],
  ['the phone, which the row does not show', ticket, '5550142', '+39 347 555 0142'],
  ['the address', ticket, 'example.com', 'giulia@example.com'],
  ['the number', ticket, '#1042', '#1042'],
  ['nothing that is not there', ticket, 'zebra', null],
])('VIEW-4: a row shows %s', (_, found, query, wanted) => {
  expect(whatFound(found, 'Giulia Ferrante', query)).toBe(wanted);
});
