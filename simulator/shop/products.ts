import { bowl, mug, plate, tray } from './clay.ts';
import { apron, runner } from './cloth.ts';

export type Product = { name: string; made: string; price: string; drawing: string };

export const TABLEWARE: Product[] = [
  { name: 'Alba bowl', made: 'Stoneware in chalk, 18 cm', price: '€38', drawing: bowl('chalk') },
  { name: 'Riva mug', made: 'Stoneware in moss, 30 cl', price: '€28', drawing: mug('moss') },
  { name: 'Oval tray', made: 'Stoneware in clay, 34 cm', price: '€54', drawing: tray('clay') },
  { name: 'Dinner plate', made: 'Stoneware in moss, 26 cm', price: '€32', drawing: plate('moss') },
];

export const LINEN: Product[] = [
  { name: 'Table runner', made: 'Washed linen in clay, 150 cm', price: '€66', drawing: runner('clay') },
  { name: 'Linen apron', made: 'Washed linen in moss', price: '€34', drawing: apron('moss') },
];
