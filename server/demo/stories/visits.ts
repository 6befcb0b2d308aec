import { ends, gives, jonas, leaves, type Page, sees, signedIn, sofia, visit, writes } from '../story.ts';

const bowl: Page = { place: 'pieces/alba-serving-bowl', title: 'Alba serving bowl' };
const mug: Page = { place: 'pieces/riva-mug', title: 'Riva mug' };
const insalatiera: Page = { place: 'it/pieces/alba-serving-bowl', title: 'Insalatiera Alba' };
const carrello: Page = { place: 'it/basket', title: 'Il tuo carrello' };

/** Told in the chat on the shop's site. All have closed their last tab by now. */
export const visits = [
  // Nobody knows who it was, and nobody has answered.
  visit(
    'en',
    ['16m', writes('Hi! Is the large Alba bowl deep enough for a salad for eight?', bowl)],
    ['15m', writes('And the chalk one, is it white or rather cream?', bowl)],
    ['9m', leaves],
  ),
  signedIn(
    'it',
    'matteo',
    ['95m', writes('Buonasera! L’insalatiera Alba grande può andare in forno?', insalatiera)],
    [
      '92m',
      sofia.takes,
      sofia.answers('Buonasera Matteo, sì, fino a 220 gradi. Solo non dal frigo direttamente al caldo.'),
      sees,
    ],
    ['90m', writes('Perfetto. E se ordino adesso, quando arriva?', carrello)],
    ['88m', sofia.answers('Parte domattina, e fino a Bologna ci mette due giorni.'), sees],
    ['80m', leaves],
  ),
  // Said how they can be reached, and then that all is said.
  visit(
    'en',
    ['1d 17:20', writes('Do you make the Riva mug without a handle?', mug)],
    [
      '1d 17:24',
      jonas.takes,
      jonas.answers('We can, when the next ones are turned. How many would you like?'),
      sees,
    ],
    ['1d 17:26', gives('p.hollis@letterbox.example'), writes('Four, in moss. No hurry at all.', mug)],
    [
      '1d 17:31',
      jonas.answers(
        'Four in moss, noted. I write to you as soon as they are out of the kiln, in about two weeks.',
      ),
      sees,
      ends,
      leaves,
    ],
  ),
];
