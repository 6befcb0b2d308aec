import type { Slug } from '../pieces.ts';

/** What is said of each piece. */
export type PieceWords = Record<Slug, { name: string; kind: string; sentence: string; notes: string[] }>;

type Told = readonly [what: string, sentence: string];

export type WorkshopWords = {
  title: string;
  link: string;
  short: string;
  more: string;
  steps: Told[];
  hoursTitle: string;
  hours: Told[];
  where: string;
  asked: string;
  answers: Told[];
};
