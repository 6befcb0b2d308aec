/** The colours that Morlane fires and dyes in, from the lit side to the shaded one. */
export type Colours = {
  light: string;
  body: string;
  shade: string;
  rim: string;
  inside: [string, string];
  speck: string;
};

export const GLAZES = {
  moss: {
    light: '#8f9e6f',
    body: '#66774a',
    shade: '#37452a',
    rim: '#8b9b68',
    inside: ['#3a4429', '#7f8f5f'],
    speck: '#2c371f',
  },
  chalk: {
    light: '#fdfaf4',
    body: '#efe8dc',
    shade: '#b5a894',
    rim: '#fffdf8',
    inside: ['#b9ad9a', '#f1ebdf'],
    speck: '#8d8170',
  },
  clay: {
    light: '#cf9272',
    body: '#b06f4e',
    shade: '#74422b',
    rim: '#cd8f6d',
    inside: ['#7a4930', '#bd7f5d'],
    speck: '#5d3320',
  },
} as const satisfies Record<string, Colours>;

export type Glaze = keyof typeof GLAZES;

export const GLAZE_NAMES = Object.keys(GLAZES) as Glaze[];
