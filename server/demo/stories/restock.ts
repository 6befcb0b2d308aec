import { customers } from '../../../test/cast/customers.ts';
import { noa, story, texts } from '../story.ts';
import { autumnRestock, linenWeek, summerSeconds, welcome } from './marketing.ts';

const { giulia, mara, ines, vassoio } = customers;

/** Who answers to the newest campaign, and the two beside them at the top of the list. */
export const restock = [
  story(
    giulia,
    ['61d 09:12', texts('JOIN')],
    summerSeconds,
    ['49d 16:20', texts('Do the bowls stack? My shelf is only 30 cm high')],
    [
      '49d 16:31',
      noa.takes,
      noa.answers('They do. Six Alba bowls come to 24 cm, so one of your shelves holds a set.'),
    ],
    ['49d 16:35', texts('Perfect, thank you'), noa.reads, noa.closes],
    linenWeek,
    autumnRestock,
    ['50m', texts('Is the large serving bowl in moss coming back too? I only see the small one')],
    [
      '38m',
      noa.takes,
      noa.answers(
        'Hi Giulia, it is. The large one in moss is back on Monday, and I can put one aside for you.',
      ),
    ],
    [
      '12m',
      texts('That would be lovely. Could you send a picture of the moss next to the chalk?'),
      texts('And does it go in the oven?'),
    ],
    ['9m', noa.reads, noa.answers('It does, up to 220 degrees.')],
    [
      '8m',
      noa.answers('Both glazes side by side, moss on the left: https://morlane.example/glazes/moss-chalk', {
        errorCode: '30007',
      }),
    ],
  ),
  story(
    mara,
    ['26d 12:40', texts('Join')],
    linenWeek,
    [
      '2d 11:08',
      texts('Hello, I ordered the oat mug on Saturday and chose the wrong colour. Can it still be changed?'),
    ],
    [
      '2d 11:15',
      noa.takes,
      noa.answers(
        'Hi Mara, it had not been packed yet, so I have swapped it for the clay one. It leaves tomorrow.',
      ),
    ],
    ['2d 11:16', texts('That was quick, thank you')],
    ['2d 11:20', noa.reads],
    autumnRestock,
    ['13m', texts('Nice, but I get a little too many of these')],
    ['11m', noa.reads],
    ['10m', texts('STOP')],
  ),
  story(ines, ['30d 20:15', texts('join')], ['29d 10:00', welcome], linenWeek, [
    '2m',
    texts('Is the linen apron still €34 with the code from last week? It says expired at the till'),
  ]),
  story(
    vassoio,
    ['7m', texts('Ciao, avete ancora il vassoio ovale in argilla?')],
    ['6m', texts('Sul sito risulta esaurito ma una mia amica lo ha preso ieri')],
  ),
];
