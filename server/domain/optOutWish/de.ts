import type { Language } from './language.ts';

export const de: Language = {
  lists: { small: '', texts: '', goods: '', glad: '', polite: '', asking: '' },
  certain: '',
  wanted: '',
  harmless: '',
  asks: '',
  loosely: '',
  alone: '',
  whole: '',
  bare: '',
};
