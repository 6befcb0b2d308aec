import type { Change } from './makeNumberZones.ts';

/**
 * Where Google's data is wrong in the releases of 2022 and of 2026 alike: the places are those of its own geocodes, the
 * times are the law's. Found by comparing both with `regions/`; to be looked at again with a newer release.
 */
export const CORRECTED_PREFIXES: readonly Change[] = [
  {
    why: 'Recife was given the time of an island far out at sea, and all of the north-east what Brazil has from end to end',
    gone: ['5581'],
    now: { 'America/Recife': '558', 'America/Noronha': '55813619' },
  },
  {
    why: 'Western Pará left the time of Amazonas in 2008',
    gone: ['5591', '5593', '5594'],
    now: { 'America/Belem': '5591 5593 5594' },
  },
  {
    why: 'Chihuahua has Mexico City’s time since 2022, but for its border; 636 and 657 have numbers on either side',
    now: {
      'America/Chihuahua': '52614 52621 52625 52627 52628 52629 52635 52639 52648 52649 52652 52659',
      'America/Chihuahua America/Ciudad_Juarez': '52636 52657',
    },
  },
  {
    why: 'Saskatchewan’s newest code was given the time of Manitoba, which moves its clocks',
    now: { 'America/Regina': '1474' },
  },
];
