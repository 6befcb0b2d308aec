import { expect, test } from 'vitest';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { matching } from './offered.ts';

function reply(name: string, body: string): QuickReply {
  return { id: name, name, body, channels: ['sms'], uses: 0, created_at: '', updated_at: '' };
}

const REPLIES = [
  reply('Parcel', 'It left at nine. Opening hours do not matter to it.'),
  reply('Opening hours', 'From nine to six.'),
  reply('Più tardi', 'È già partito.'),
  reply('Größe', 'Which size?'),
];

test.each([
  ['', ['Parcel', 'Opening hours', 'Più tardi', 'Größe']],
  ['  ', ['Parcel', 'Opening hours', 'Più tardi', 'Größe']],
  // What is so called comes before what only says so.
  ['HOURS', ['Opening hours', 'Parcel']],
  ['nine', ['Parcel', 'Opening hours']],
  ['hours six', ['Opening hours']],
  ['piu e gia', ['Più tardi']],
  ['gro\u0308ß', ['Größe']],
  ['nothing', []],
])('REPLY-9: "%s" finds %j', (q, names) => {
  expect(matching(REPLIES, q).map(({ name }) => name)).toEqual(names);
});
