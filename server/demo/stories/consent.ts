import { customers } from '../../../test/cast/customers.ts';
import { jonas, noa, story, texts } from '../story.ts';
import { autumnRestock, linenWeek, summerSeconds } from './marketing.ts';

const { wanda, nils, wholesale, ingrid, tomas, rune, parcelTrick } = customers;

/** Who may be texted, who may not, and who changed their mind. */
export const consent = [
  // Never agreed to anything, and so cannot be answered.
  story(
    wanda,
    ['25m', texts('Hi, do you ship to Ireland, and roughly how long does it take?')],
    ['24m', texts('Three Alba bowls, if that changes the price')],
  ),
  story(
    nils,
    ['55d 12:12', texts('JOIN')],
    ['40d 09:30', texts('Stop')],
    ['16d 18:45', texts('START')],
    ['16d 18:47', texts('Changed my mind, I want to hear about the next seconds sale')],
    [
      '16d 19:02',
      jonas.takes,
      jonas.answers('Welcome back, Nils. The next one is in January, you get a text the evening before.'),
    ],
    ['16d 19:03', jonas.closes],
    autumnRestock,
  ),
  story(
    wholesale,
    ['1d 15:20', texts('Hello, I buy for two stores in DC. Who do I talk to about wholesale terms?')],
    ['1d 15:32', texts('HELP')],
    ['1d 16:10', noa.takes, noa.leavesUnread],
  ),
  story(
    ingrid,
    ['57d 10:10', texts('JOIN')],
    linenWeek,
    ['11d 14:05', texts('Do you repair? The handle of my mug broke off, clean break')],
    [
      '11d 14:30',
      noa.takes,
      noa.answers(
        'Hi Ingrid, we do not, but a ceramic glue for food holds well on a handle. I can send you a new one at half the price.',
      ),
    ],
    ['11d 14:33', texts('No thanks, I will glue it. And no more messages')],
    ['11d 14:34', texts('Stop.')],
    ['11d 15:00', noa.reads, noa.closes],
  ),
  // Asks to stop in words of his own: for an agent to see and to act on.
  story(rune, ['44d 08:20', texts('JOIN')], linenWeek, autumnRestock, [
    '21m',
    texts('Please take me off this list, I have moved abroad and cannot order any more'),
  ]),
  // Blocked, and still writing.
  story(
    parcelTrick,
    ['5d 07:31', texts('Your parcel is held at customs, pay the fee at parcel-fee.example to get it today')],
    ['5d 09:02', noa.blocks],
    ['3d 07:30', texts('Last call for your parcel: parcel-fee.example')],
  ),
  // Only ever joined: a customer without a ticket.
  story(tomas, ['60d 19:19', texts('JOIN')], summerSeconds, linenWeek, autumnRestock),
];
