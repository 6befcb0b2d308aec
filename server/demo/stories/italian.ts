import { customers } from '../../../test/cast/customers.ts';
import { jonas, noa, sofia, story, texts } from '../story.ts';
import { autumnRestock, leftInCart, linenWeek, summerSeconds } from './marketing.ts';

const { chiara, matteo, lorenzo, elena, lucia } = customers;

export const italian = [
  story(
    chiara,
    ['62d 11:05', texts('join')],
    summerSeconds,
    autumnRestock,
    ['34m', texts('Buongiorno! Le ciotole Alba color muschio vanno in lavastoviglie?')],
    [
      '29m',
      sofia.takes,
      sofia.answers('Buongiorno Chiara, sì, anche tutti i giorni. Lo smalto resta opaco, non si graffia.'),
    ],
    ['27m', texts('Ottimo, allora ne prendo quattro. Riuscite a spedire prima del weekend?')],
  ),
  story(
    matteo,
    ['17d 09:33', texts('JOIN')],
    ['2d 15:12', leftInCart],
    ['2d 16:45', texts('Posso avere la fattura per l’ordine M-2344? Mi serve con la partita IVA')],
    [
      '2d 17:01',
      sofia.takes,
      sofia.answers(
        'Certo. Mi mandi partita IVA e codice destinatario, e la trova nella mail entro stasera.',
      ),
    ],
    ['2d 17:09', texts('IVA 01234567890, codice 0000000. Grazie mille')],
    ['2d 17:20', sofia.reads, sofia.answers('Fattura inviata a matteo@ruggeri.example. Buona serata.')],
    ['2d 17:22', sofia.closes],
  ),
  story(
    lorenzo,
    ['27d 21:10', texts('Join')],
    linenWeek,
    ['24d 18:40', texts('Il grembiule c’è anche in taglia grande? Sono 1,96 😅')],
    [
      '24d 18:58',
      sofia.takes,
      sofia.answers('È taglia unica, ma i lacci sono lunghi: lo porta anche Jonas, che è 1,94.'),
    ],
    ['24d 19:01', texts('Venduto ahah')],
    ['24d 19:05', sofia.reads, sofia.closes],
    ['5h', texts('Il grembiule è bellissimo. Si può lavare a 60 gradi?')],
    [
      '280m',
      sofia.reads,
      sofia.answers('A 40 è meglio: a 60 il lino si restringe di circa il 3 %. Niente asciugatrice.'),
    ],
  ),
  story(
    elena,
    ['12d 10:48', texts('JOIN')],
    ['6h', texts('Vorrei regalare la tazza Riva. Fate un pacchetto con biglietto?')],
    [
      '345m',
      jonas.takes,
      jonas.answers('Sì, in carta riciclata, senza costi. Cosa scriviamo sul biglietto?'),
    ],
    ['340m', texts('“Per le tue mattine lente. Un abbraccio, Elena”')],
    [
      '331m',
      jonas.reads,
      jonas.answers('Scritto. La tazza parte appena esce dal forno, le confermo domani.'),
    ],
    ['330m', jonas.snoozes('+1d 09:00')],
  ),
  story(
    lucia,
    ['5d 14:30', texts('Salve, siete aperti anche il sabato per ritirare in laboratorio?')],
    ['5d 14:52', noa.takes, noa.closes],
  ),
];
