import { signedText } from '../load/texts.ts';
import type { Parley } from '../servers/parley.ts';
import type { Shop } from '../shops.ts';
import type { Scenario } from './plan.ts';

/** Who texts whom in a scenario. The last digits of a phone are its number among them: the bare server's ticket. */
export type Customers = {
  scenario: Scenario;
  address: string;
  known: { shop: Shop; phone: string }[];
  newPart: number;
};

const A_SHOP = 100;
const IN_HOT_WORKSPACE = 5_000;
/** One text in ten comes from a phone that nobody has seen before. */
const NEW_PART = 0.1;

export function customersOf(scenario: Scenario, { address, shop }: Parley, shops: Shop[]): Customers {
  if (scenario === 'hot_ticket') return { scenario, address, known: phones([shop], 1, 1), newPart: 0 };
  if (scenario === 'hot_workspace')
    return { scenario, address, known: phones([shop], IN_HOT_WORKSPACE, 2), newPart: NEW_PART };
  return { scenario, address, known: phones(shops, A_SHOP, 3), newPart: NEW_PART };
}

function phones(shops: Shop[], each: number, area: number): Customers['known'] {
  return shops.flatMap((shop, at) =>
    Array.from({ length: each }, (_, index) => ({ shop, phone: phoneAt(area, at * each + index) })),
  );
}

function phoneAt(area: number, index: number): string {
  return `+1${area}00${String(index).padStart(8, '0')}`;
}

let strangers = 0;

/** So many signed texts, made before the clock runs. */
export function texts({ address, known, newPart }: Customers, count: number): Buffer[] {
  return Array.from({ length: count }, (_, at) => {
    const { shop, phone } = oneOf(known);
    strangers += 1;
    const from = Math.random() < newPart ? phoneAt(9, strangers) : phone;
    return signedText(address, shop, from, `Where is my order ${at}? It should have been here on Tuesday.`);
  });
}

/** One text of each known customer. */
export function firstTexts({ address, known }: Customers): Buffer[] {
  return known.map(({ shop, phone }) => signedText(address, shop, phone, 'Hello, is anybody there?'));
}

function oneOf<T>(all: T[]): T {
  return all[Math.floor(Math.random() * all.length)] as T;
}
