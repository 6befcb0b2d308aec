import { customers } from '../../../test/cast/customers.ts';
import { jonas, noa, sofia, story, texts } from '../story.ts';
import { autumnRestock, howWasIt, linenWeek, summerSeconds } from './marketing.ts';

const { rosa, maximiliane, delphine, june, harriet } = customers;

const letter = `Good morning, I hope this reaches somebody who has a minute, because it is rather long for a text and I could not find an address to write to. In 2019 my husband and I bought eight dinner plates from you at the market in Modena, moss, with the slightly turned rim that you no longer show. We have eaten from them almost every day since. Last month we lost two of them in one evening (a shelf, not a quarrel), and yesterday a third has got a hairline crack that I can feel with a fingernail but not see. So now we are five plates for a family of six, which is the reason for this letter.

My questions, in the order of how much I care: 1) Can you still make the old rim, even if it takes until spring, and even if it costs more than the new one? We would take four, so that one can stand in reserve. 2) If you cannot, would the plates of today sit on the table beside the old ones without looking like guests? The moss in your pictures seems a little bluer to me, but that may be my screen. 3) Is a plate with such a hairline still safe to eat from, or should it become a saucer for the geranium, which has been waiting for one since June?

I can send photographs of all of it, also of the mark underneath: it says M 19 and something like a small wave. Thank you for reading this far. You need not hurry, we have borrowed a plate from my sister, and she has not noticed.`;

/** Short ones, long ones, and one that is all faces. */
export const letters = [
  story(
    maximiliane,
    ['18d 07:55', texts('JOIN')],
    ['5h', texts(letter)],
    [
      '4h',
      sofia.takes,
      sofia.tags('ideas', 'broken', 'parcel'),
      sofia.notes(
        'The old rim again: that makes five this year. @Noa Albrecht worth a firing in spring?',
        'noa',
      ),
    ],
  ),
  story(
    rosa,
    ['35d 12:34', texts('JOIN')],
    linenWeek,
    ['1d 16:05', texts('Hola! Do you ship to Seville, and how long does it take?')],
    ['1d 16:20', sofia.takes, sofia.answers('We do, in four to six days.')],
  ),
  story(
    delphine,
    ['59d 22:40', texts('JOIN')],
    summerSeconds,
    ['32d 15:15', texts('Is this one yours? https://thetable.example/2024/quiet-bowls')],
    [
      '32d 15:48',
      noa.takes,
      noa.answers('It is, Delphine. That is an Alba bowl in chalk, before we changed the foot.'),
    ],
    ['32d 15:50', texts('Knew it. Ordering two'), noa.reads, noa.closes],
    ['9d 12:00', howWasIt],
    [
      '9d 15:30',
      texts('They came safe all the way to Brooklyn, and they are even better than in the picture'),
    ],
    [
      '9d 15:41',
      noa.reads,
      noa.answers('That is good to read. The chalk gets a little warmer with the years.'),
    ],
    ['9d 15:42', noa.closes],
  ),
  story(
    june,
    ['28d 23:05', texts('JOIN')],
    ['8h', texts('Unboxing 😍🌿')],
    ['470m', texts('😍😍😍'), jonas.takes],
    [
      '7h',
      jonas.answers(
        'Enjoy it, June. If you rinse it once before the first coffee, the clay stays quiet.',
        'lost',
      ),
    ],
  ),
  story(
    harriet,
    ['50d 09:45', texts('JOIN')],
    ['13d 10:02', texts('Can I collect in person next week? I will be in Italy anyway')],
    [
      '13d 10:20',
      jonas.takes,
      jonas.answers('Hi Harriet, any weekday between nine and five. Ring twice, we are often at the wheel.'),
    ],
    ['13d 10:24', texts('Wonderful. Tuesday then')],
    ['13d 10:30', jonas.reads, jonas.closes],
    autumnRestock,
    [
      '66m',
      texts(
        'Came home with two bowls and wish I had taken three. Is the clay one from today’s text the same size?',
      ),
    ],
  ),
];
