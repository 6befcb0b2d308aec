import type { PieceWords } from './shapes.ts';

const SOON = 'Lascia il laboratorio entro due giorni';
const OVEN = 'Va in forno e in lavastoviglie';
const WASH = 'Si lava a 60 gradi e si stende al sole';

export const piecesIt: PieceWords = {
  'alba-serving-bowl': {
    name: 'Insalatiera Alba',
    kind: 'Per la tavola, portata',
    sentence:
      'Tornita a mano in gres e immersa due volte, così che lo smalto si posi più scuro verso il piede. Ognuna è un po’ a modo suo.',
    notes: [OVEN, SOON],
  },
  'riva-mug': {
    name: 'Tazza Riva',
    kind: 'Per la tavola, bere',
    sentence:
      'Pareti dritte, un manico per tre dita e il piede lasciato nudo, perché stia ferma dove la posi. Tiene caldo il caffè quanto dura una lettera.',
    notes: ['Va nel microonde e in lavastoviglie', SOON],
  },
  'oval-tray': {
    name: 'Vassoio ovale',
    kind: 'Per la tavola, portata',
    sentence:
      'Pressato su una forma di pero e rifinito a mano. Porta una cena per sei, o tutte le chiavi di casa.',
    notes: [OVEN, SOON],
  },
  'dinner-plate': {
    name: 'Piatto piano',
    kind: 'Per la tavola, piatti',
    sentence:
      'Piano quanto serve al coltello, con un bordo che trattiene il sugo. Una dozzina fa una pila alta quanto è largo un palmo.',
    notes: [OVEN, SOON],
  },
  'table-runner': {
    name: 'Runner da tavola',
    kind: 'Lino, tavola',
    sentence:
      'Tessuto in una sola filanda vicino a Bergamo e orlato al nostro tavolo, con due righe sottili a ogni capo. Si ammorbidisce a ogni lavaggio e non vuole il ferro.',
    notes: [WASH, SOON],
  },
  'linen-napkins': {
    name: 'Tovaglioli di lino',
    kind: 'Lino, tavola',
    sentence:
      'Tagliati grandi, orlati con un punto a vista e venduti come si apparecchia: per due o per quattro. Li laviamo finché sono morbidi, poi partono.',
    notes: [WASH, SOON],
  },
  'linen-apron': {
    name: 'Grembiule di lino',
    kind: 'Lino, cucina',
    sentence:
      'Tagliato in un pezzo solo, con una bretella che non tira sul collo e una tasca divisa tra lo strofinaccio e la matita. I lacci fanno due giri.',
    notes: [WASH, SOON],
  },
};
