import { customers } from '../../../test/cast/customers.ts';
import { jonas, noa, sofia, story, texts, wakes } from '../story.ts';
import { howWasIt, leftInCart } from './marketing.ts';

const { amara, anselm, beatriz, piotr, yannis } = customers;

/** What waits for its time: snoozed, woken, or put aside. */
export const later = [
  story(
    amara,
    ['44d 09:09', texts('JOIN')],
    ['3d 12:12', leftInCart],
    ['63m', texts('Are you at the market in Ghent again on Saturday? I would like a moss Riva mug')],
    ['57m', noa.takes, noa.answers('Hi Amara, we are, stand 14. One in moss is left, shall I hold it?')],
    ['55m', texts('Yes, that would be great. I come before noon')],
    ['52m', noa.reads, noa.answers('I have put the mug aside until Saturday noon, under your name.')],
  ),
  story(
    anselm,
    ['21d 16:40', texts('JOIN')],
    ['3h', texts('Could somebody call me about a set for twelve? I am in a meeting for the next hours')],
    ['172m', jonas.takes, jonas.answers('Hi Anselm, gladly. I call you this afternoon on this number.')],
    ['170m', texts('Fine, thank you'), jonas.reads, jonas.snoozes('+4m')],
  ),
  story(
    beatriz,
    ['15d 11:21', texts('Join')],
    ['1d 17:40', texts('The oat plates are sold out. Will there be more this month?')],
    [
      '1d 17:58',
      sofia.takes,
      sofia.answers('Hi Beatriz, the kiln is opened today. I tell you what came out of it.'),
    ],
    ['1d 18:00', sofia.snoozes('+3h')],
  ),
  story(
    piotr,
    ['14d 20:20', texts('JOIN')],
    ['5d 10:30', texts('I would like my initials under the bowl. Possible?')],
    [
      '5d 10:47',
      noa.takes,
      noa.answers('Hi Piotr, it is, for bowls that are not fired yet. The next ones are turned in a week.'),
    ],
    ['5d 10:50', texts('I can wait. P.Z. please')],
    ['5d 10:55', noa.reads, noa.snoozes('+2d 09:00')],
  ),
  // Woken yesterday: open and unread again, at the top of its day.
  story(
    yannis,
    ['20d 13:31', texts('JOIN')],
    ['9d 12:00', howWasIt],
    ['8d 19:15', texts('Lovely tray, but one foot is a little uneven and it rocks')],
    [
      '8d 19:40',
      sofia.takes,
      sofia.answers('Hi Yannis, put it on felt for a week, the cork foot settles. I ask you again then.'),
    ],
    ['8d 19:42', sofia.snoozes('1d 09:00')],
    ['1d 09:00', wakes],
  ),
];
