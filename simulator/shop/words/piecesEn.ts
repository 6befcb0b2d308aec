import type { PieceWords } from './shapes.ts';

const SOON = 'Leaves the workshop within two days';
const OVEN = 'Goes in the oven and the dishwasher';
const WASH = 'Washes at 60 degrees and dries on the line';

export const piecesEn: PieceWords = {
  'alba-serving-bowl': {
    name: 'Alba serving bowl',
    kind: 'Tableware, serving',
    sentence:
      'Thrown by hand in stoneware and dipped twice, so that the glaze settles deeper at the foot. Each one is a little its own.',
    notes: [OVEN, SOON],
  },
  'riva-mug': {
    name: 'Riva mug',
    kind: 'Tableware, drinking',
    sentence:
      'Straight walls, a handle for three fingers, and a foot left bare so that it stands where you put it. It keeps coffee warm for as long as a letter takes.',
    notes: ['Goes in the microwave and the dishwasher', SOON],
  },
  'oval-tray': {
    name: 'Oval tray',
    kind: 'Tableware, serving',
    sentence:
      'Pressed over a mould of pear wood and trimmed by hand. It carries a dinner for six, or every key in the house.',
    notes: [OVEN, SOON],
  },
  'dinner-plate': {
    name: 'Dinner plate',
    kind: 'Tableware, plates',
    sentence:
      'Flat enough for a knife, with a rim that keeps the sauce. A dozen of them make a pile as high as a hand is wide.',
    notes: [OVEN, SOON],
  },
  'table-runner': {
    name: 'Table runner',
    kind: 'Linen, table',
    sentence:
      'Woven in one mill near Bergamo and hemmed at our table, with two fine stripes at each end. It softens with every wash and needs no iron.',
    notes: [WASH, SOON],
  },
  'linen-napkins': {
    name: 'Linen napkins',
    kind: 'Linen, table',
    sentence:
      'Cut wide, hemmed with a visible stitch, and sold as a table is set: for two, or for four. They are washed soft before they leave.',
    notes: [WASH, SOON],
  },
  'linen-apron': {
    name: 'Linen apron',
    kind: 'Linen, kitchen',
    sentence:
      'Cut in one piece, with a strap that does not pull at the neck and a pocket parted for a cloth and a pencil. The ties go round twice.',
    notes: [WASH, SOON],
  },
};
