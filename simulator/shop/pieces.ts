import { bowl, mug, plate, tray } from './drawings/clay.ts';
import { apron, napkins, runner } from './drawings/cloth.ts';
import type { Glaze } from './drawings/glazes.ts';

export type Shelf = 'tableware' | 'linen';

/** What a piece can be chosen in, by its own measure. Prices are in cents of a euro. */
export type Size = { size: SizeName; measure: string; cents: number };

export type SizeName = 'small' | 'medium' | 'large' | 'short' | 'long' | 'two' | 'four';

export type Piece = {
  slug: Slug;
  shelf: Shelf;
  draw(glaze: Glaze): string;
  /** How it stands on the shelf, and what is chosen to begin with. */
  shown: { glaze: Glaze; size: SizeName };
  sizes: readonly [Size, ...Size[]];
};

export type Slug =
  | 'alba-serving-bowl'
  | 'riva-mug'
  | 'oval-tray'
  | 'dinner-plate'
  | 'table-runner'
  | 'linen-napkins'
  | 'linen-apron';

/** In the order of their shelves. Each comes in every glaze: linen is dyed to go with the clay. */
export const PIECES: readonly Piece[] = [
  {
    slug: 'alba-serving-bowl',
    shelf: 'tableware',
    draw: bowl,
    shown: { glaze: 'moss', size: 'large' },
    sizes: [of('small', '14 cm', 3800), of('medium', '20 cm', 5800), of('large', '28 cm', 8600)],
  },
  {
    slug: 'riva-mug',
    shelf: 'tableware',
    draw: mug,
    shown: { glaze: 'chalk', size: 'large' },
    sizes: [of('small', '18 cl', 2200), of('large', '30 cl', 2800)],
  },
  {
    slug: 'oval-tray',
    shelf: 'tableware',
    draw: tray,
    shown: { glaze: 'clay', size: 'large' },
    sizes: [of('small', '26 cm', 4200), of('large', '34 cm', 5400)],
  },
  {
    slug: 'dinner-plate',
    shelf: 'tableware',
    draw: plate,
    shown: { glaze: 'moss', size: 'large' },
    sizes: [of('small', '21 cm', 2450), of('large', '26 cm', 3200)],
  },
  {
    slug: 'table-runner',
    shelf: 'linen',
    draw: runner,
    shown: { glaze: 'clay', size: 'long' },
    sizes: [of('short', '120 cm', 5800), of('long', '150 cm', 6600)],
  },
  {
    slug: 'linen-napkins',
    shelf: 'linen',
    draw: napkins,
    shown: { glaze: 'chalk', size: 'four' },
    sizes: [of('two', '45 cm', 1950), of('four', '45 cm', 3600)],
  },
  {
    slug: 'linen-apron',
    shelf: 'linen',
    draw: apron,
    shown: { glaze: 'moss', size: 'long' },
    sizes: [of('short', '75 cm', 3400), of('long', '95 cm', 3800)],
  },
];

export function pieceAt(slug: string): Piece | null {
  return PIECES.find(piece => piece.slug === slug) ?? null;
}

export function lowestPrice({ sizes }: Piece): number {
  return Math.min(...sizes.map(size => size.cents));
}

function of(size: SizeName, measure: string, cents: number): Size {
  return { size, measure, cents };
}
