import { customers } from '../../../test/cast/customers.ts';
import { jonas, story, texts } from '../story.ts';
import { linenWeek, welcome } from './marketing.ts';

const { leo, camille, marguerite } = customers;

export const french = [
  story(
    leo,
    ['31d 17:17', texts('JOIN')],
    ['30d 10:00', welcome],
    [
      '150m',
      texts(
        'Bonjour, je cherche un cadeau de mariage. Plutôt le plateau ovale ou le chemin de table en lin ?',
      ),
    ],
    [
      '138m',
      jonas.takes,
      jonas.answers(
        'Bonjour Léo, le plateau si la table est grande. Le chemin de table va partout, même plié en deux.',
      ),
    ],
    ['131m', texts('Alors le plateau, en craie. Good choice? 🙂')],
    [
      '126m',
      jonas.reads,
      jonas.answers('Good choice, it leaves on Monday. Je glisse une carte sans prix dans le colis.'),
    ],
  ),
  story(
    camille,
    ['25d 08:08', texts('Join')],
    linenWeek,
    ['6d 13:25', texts('Le chemin de table argile tire-t-il plutôt vers le rose ou vers le brun ?')],
    [
      '6d 13:40',
      jonas.takes,
      jonas.answers('Vers le brun, comme une brique passée au soleil. Sur écran il paraît plus rose.'),
    ],
    ['6d 13:44', texts('Parfait, c’est ce que je voulais. Commande passée')],
    ['6d 13:50', jonas.reads, jonas.closes],
  ),
  story(marguerite, ['40d 20:02', texts('JOIN')], ['39d 16:00', welcome], linenWeek),
];
