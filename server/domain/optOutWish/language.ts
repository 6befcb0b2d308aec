import type { Classes } from './pattern.ts';

/** How people of one language ask not to be texted any more. Data only; `pattern.ts` says how a line is read. */
export type Language = {
  /**
   * Lists of words. `small` is what `~` passes over, `polite` and `asking` what may stand around a lone word; `goods`
   * are what else can be stopped or taken off: orders, parcels, e-mail; `texts` what this is about; `glad` what
   * people say who are glad of the shop.
   */
  lists: Classes;
  /** A wish whatever else the text says. One pattern a line, here and below. */
  certain: string;
  /** No wish whatever else the text says: someone wants the texts, or wants them back. */
  wanted: string;
  /** What looks like a wish and is none. Its words count for nothing else. */
  harmless: string;
  /** A wish, unless its words are harmless. */
  asks: string;
  /** A wish, unless its words are harmless or there are goods near by and no texts. */
  loosely: string;
  /** A wish when nothing but courtesies stands beside it, between two commas. */
  alone: string;
  /** A wish when nothing but courtesies stands beside it in the whole text. */
  whole: string;
  /** As `whole`, but only beside what is polite, since with more it may be about an order. */
  bare: string;
};
