import type { Story } from '../story.ts';
import { consent } from './consent.ts';
import { french } from './french.ts';
import { italian } from './italian.ts';
import { later } from './later.ts';
import { letters } from './letters.ts';
import { parcels } from './parcels.ts';
import { purchases } from './purchases.ts';
import { restaurant } from './restaurant.ts';
import { restock } from './restock.ts';
import { visits } from './visits.ts';

export const stories: Story[] = [
  ...restock,
  ...parcels,
  ...italian,
  ...french,
  ...consent,
  ...later,
  ...letters,
  ...restaurant,
  ...visits,
  ...purchases,
];
