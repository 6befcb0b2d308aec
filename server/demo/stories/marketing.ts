import type { Act, Marketing, Step } from '../story.ts';

/** What the shop's marketing tool sent, each campaign at one moment to all whom it concerned. */

export const summerSeconds: Step = [
  '58d 17:30',
  campaign(
    'summer-seconds',
    'Summer seconds',
    'Morlane: small flaws, same clay. Seconds from the kiln at up to 40 % off until Sunday: mrl.sh/s2d',
  ),
];

export const linenWeek: Step = [
  '24d 18:00',
  campaign(
    'linen-week',
    'Linen week',
    'Morlane: washed linen, all week at a lower price. Aprons from €34, runners from €58: mrl.sh/l7w',
  ),
];

export const autumnRestock: Step = [
  '72m',
  campaign(
    'autumn-restock',
    'Autumn restock',
    'The Alba bowls are back in clay, moss and chalk. See what is left: mrl.sh/r4k',
  ),
];

/** Flows reach each customer at a time of their own. */
export const welcome: Act = flow(
  'welcome',
  'Welcome',
  'Morlane: nice to have you here. This is how a bowl is made, from clay to kiln: mrl.sh/h0w',
);

export const leftInCart: Act = flow(
  'left-in-cart',
  'Left in the cart',
  'Morlane: the Riva mug in moss is still in your cart. We hold it until tomorrow evening: mrl.sh/c4t',
);

export const howWasIt: Act = flow(
  'how-was-it',
  'How was it',
  'Morlane: your parcel came a week ago. Is everything as you hoped? A short answer here is enough.',
);

function sent(what: Marketing): Act {
  return { kind: 'is sent', what };
}

function campaign(id: string, name: string, body: string): Act {
  return sent({ type: 'campaign', id, name, body });
}

function flow(id: string, name: string, body: string): Act {
  return sent({ type: 'flow', id, name, body });
}
