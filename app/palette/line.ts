import type { LucideIcon } from 'lucide-react';
import type { Keys } from '../keyboard/commands.ts';

/** In the order in which they stand while nothing is typed. */
export const PLACES = ['recent', 'ticket', 'list', 'views', 'settings', 'everywhere'] as const;
export type Place = (typeof PLACES)[number];

/** One thing to do. */
export type Line = {
  /** The same from day to day, by which it is remembered as recent. */
  id: string;
  place: Place;
  text: string;
  icon: LucideIcon;
  /** Its key, as the table of commands has it. */
  keys?: Keys;
  /** What stands at its end where it has no key. */
  end?: string;
  /** One of many alike: not there before it is looked for. */
  onlyFound?: true;
  run: () => void;
};
