import { customers } from '../../../test/cast/customers.ts';
import { purchase } from '../purchase.ts';
import { does, story } from '../story.ts';

const { giulia, tobias, petra, oskar, hanne, matteo, lorenzo, mara, delphine, leander, ines } = customers;

const SITE = 'https://morlane.example';
const views = (product: string, price: string) =>
  does('Viewed Product', { product, price, url: `${SITE}/pieces/${slugOf(product)}` });
const clicks = (code: string) => does('Clicked SMS', { url: `${SITE}/${code}`, code });

function slugOf(product: string): string {
  return product.toLowerCase().replaceAll(' ', '-');
}

const bowls = purchase('M-2188', [[6, 'alba-serving-bowl', 'chalk', 'small']]);
const plates = purchase('M-2207', [
  [60, 'dinner-plate', 'chalk', 'large'],
  [60, 'alba-serving-bowl', 'moss', 'small'],
  [40, 'riva-mug', 'chalk', 'large'],
]);
const runner = purchase('M-2262', [[1, 'table-runner', 'clay', 'long']]);
const dinner = purchase('M-2290', [[4, 'dinner-plate', 'moss', 'large']], 'DKK');
const napkins = purchase('M-2297', [[2, 'linen-napkins', 'chalk', 'four']]);
const apron = purchase('M-2301', [[1, 'linen-apron', 'moss', 'long']]);
const tray = purchase(
  'M-2310',
  [
    [1, 'oval-tray', 'clay', 'large'],
    [2, 'riva-mug', 'moss', 'small'],
  ],
  'USD',
);
const sixPlates = purchase('M-2318', [[6, 'dinner-plate', 'moss', 'large']]);
const set = purchase('M-2329', [
  [2, 'alba-serving-bowl', 'clay', 'medium'],
  [1, 'oval-tray', 'chalk', 'small'],
]);
const clayMug = purchase('M-2338', [[1, 'riva-mug', 'clay', 'large']]);
const linen = purchase('M-2344', [
  [1, 'table-runner', 'moss', 'short'],
  [1, 'linen-napkins', 'moss', 'two'],
]);
const moving = purchase('M-2351', [[2, 'riva-mug', 'chalk', 'small']]);

/** What the customers of the other stories bought, and what they did on the shop's site. */
export const purchases = [
  story(
    giulia,
    ['57d 20:31', clicks('s2d')],
    ['48d 20:05', bowls.isPlaced],
    ['46d 09:30', bowls.ships('8840517')],
    ['43d 11:12', bowls.arrives],
    ['31d 21:40', runner.isPlaced],
    ['31d 22:05', runner.isCancelled],
    ['23d 12:48', clicks('l7w'), views('Linen napkins', '€36.00'), napkins.isPlaced],
    ['21d 10:02', napkins.ships('8840933')],
    ['18d 15:20', napkins.arrives],
    ['14d 10:41', napkins.isRefunded],
    ['66m', clicks('r4k'), views('Alba serving bowl', '€86.00'), views('Oval tray', '€54.00')],
    ['61m', does('Added to Cart', { product: 'Alba serving bowl', variant: 'Chalk, small', quantity: 1 })],
  ),
  story(leander, ['41d 16:29', plates.isPlacedOnAccount]),
  story(
    hanne,
    ['19d 19:26', dinner.isPlaced],
    ['17d 09:12', dinner.ships('8841011')],
    ['14d 13:37', dinner.arrives],
  ),
  story(
    lorenzo,
    ['24d 19:20', views('Linen apron', '€38.00'), apron.isPlaced],
    ['22d 09:40', apron.ships('8840921')],
    ['19d 12:15', apron.arrives],
  ),
  story(delphine, ['9d 15:04', tray.isPlaced], ['7d 10:20', tray.ships('8841390')]),
  story(
    tobias,
    ['6d 21:18', sixPlates.isPlaced],
    ['4d 10:00', sixPlates.ships('8841206')],
    ['3d 10:00', sixPlates.ships('8841207')],
    ['20m', sixPlates.arrives],
  ),
  story(oskar, ['6d 08:55', set.isPlaced], ['4d 16:30', set.ships('8841188')], ['1d 12:02', set.arrives]),
  story(mara, ['3d 17:44', clayMug.isPlaced], ['1d 10:30', clayMug.ships('8841402')]),
  story(
    matteo,
    ['3d 20:10', views('Riva mug', '€28.00'), does('Added to Cart', { product: 'Riva mug' })],
    ['3d 20:26', linen.isPlaced],
    ['1d 16:00', linen.ships('8841377')],
  ),
  story(petra, ['2d 20:14', moving.isPlaced]),
  story(ines, ['9m', views('Linen apron', '€34.00'), does('Started Checkout', { value: '€34.00' })]),
];
