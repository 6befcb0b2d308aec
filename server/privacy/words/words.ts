import { en } from './en.ts';
import { it } from './it.ts';

/** A third language is a file beside these, and one more here. */
export const PAGE_WORDS = { en, it };
