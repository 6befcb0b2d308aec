import { customers } from '../../../test/cast/customers.ts';
import { jonas, noa, sofia, story, texts } from '../story.ts';
import { howWasIt, linenWeek } from './marketing.ts';

const { tobias, petra, oskar, hanne, callum, dmitri } = customers;

/** Parcels late, split, lost and broken. */
export const parcels = [
  story(
    tobias,
    ['19d 08:50', texts('JOIN')],
    ['1d 10:05', texts('My order M-2318 came with four plates, I paid for six. Did two get lost?')],
    [
      '1d 10:22',
      jonas.takes,
      jonas.answers(
        'Hi Tobias, nothing is lost. Six plates go out in two parcels, the second left a day later.',
      ),
      jonas.answers('It is in Hamburg and should be with you tomorrow: https://parcels.example/t/8841207'),
    ],
    ['1d 10:30', texts('Ah, good. I will keep an eye out 👀')],
    ['1d 10:34', jonas.reads],
    ['18m', texts('Thanks, the second parcel came this morning. All six are perfect')],
    ['15m', jonas.reads, jonas.tags('parcel')],
  ),
  story(
    petra,
    ['8d 19:02', texts('JOIN')],
    ['46m', texts('Could I change the delivery address? We are moving on Friday')],
    ['45m', texts('New one would be Strandgaten 18, Bergen. Order M-2351')],
  ),
  story(
    oskar,
    ['33d 13:13', texts('Join')],
    linenWeek,
    ['4d 09:41', texts('When does M-2329 leave?')],
    [
      '4d 09:55',
      sofia.takes,
      sofia.answers('Hi Oskar, it leaves this afternoon and takes three days to Utrecht.'),
    ],
    ['4d 09:56', texts('👍'), sofia.closes],
    ['101m', texts('My order says delivered but nothing is here')],
    ['100m', texts('I asked the neighbours on both sides already')],
    [
      '80m',
      jonas.tags('parcel', 'refund'),
      jonas.notes(
        'The courier says it was left at number 14, and Oskar lives at 41. @Sofia Lanteri shall we send another and claim this one?',
        'sofia',
      ),
    ],
  ),
  story(
    hanne,
    ['41d 18:27', texts('JOIN')],
    ['7d 12:00', howWasIt],
    ['4h', texts('One of the dinner plates has a crack right through the middle, see the picture', 2)],
    [
      '230m',
      sofia.takes,
      sofia.answers('Hi Hanne, I am sorry, that one did not survive the road. Was the box dented as well?'),
    ],
    ['221m', texts('No, the box looks fine from outside')],
    [
      '210m',
      sofia.tags('broken'),
      sofia.notes('Third one from the firing of 3 November. Noa has put the rest of it aside.'),
    ],
    [
      '205m',
      sofia.reads,
      sofia.answers(
        'Then it happened before it left us. A new plate is on its way, no cost to you, and you can keep the old one.',
      ),
      sofia.gives('apology', 'And ten off your next order, for the trouble. At the till: {{coupon_code}}'),
    ],
  ),
  story(
    callum,
    ['22d 03:20', texts('JOIN')],
    [
      '3d 04:15',
      texts('G’day, do you post to Tasmania? The checkout offers Australia but then says no courier found'),
    ],
    [
      '3d 09:10',
      noa.takes,
      noa.answers(
        'Good morning Callum, we do. The courier wants the postcode first, try 7000 before the street.',
      ),
    ],
    ['3d 11:40', texts('That did it. Cheers!')],
    ['3d 12:02', noa.reads, noa.closes],
  ),
  story(
    dmitri,
    ['36d 15:44', texts('JOIN')],
    ['1d 11:30', texts('I sent the runner back two weeks ago and have not seen the money')],
    ['1d 11:52', jonas.takes, jonas.tags('refund'), jonas.answers('Hi Dmitri, let me look for the return.')],
    [
      '1d 12:10',
      jonas.answers(
        'Found: it was booked in under another order. Refunded in full, it takes two to five days to show on your card.',
      ),
    ],
  ),
];
