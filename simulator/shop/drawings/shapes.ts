/** The outlines of what is thrown or pressed, in a picture of 360 by 270 in which everything stands on y = 232. */
export const OUTLINES = {
  bowl: 'M22 78C26 160 78 214 126 226h108c48-12 100-66 104-148Z',
  mug: 'M102 84c0 60 4 108 14 136q46 20 100 0c10-28 14-76 14-136Z',
  plate: 'M20 176c6 30 70 52 160 52s154-22 160-52Z',
  tray: 'M14 166c2 32 30 60 62 62h208c32-2 60-30 62-62Z',
} as const;

export type Shape = keyof typeof OUTLINES;
