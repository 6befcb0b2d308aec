import type { SimulatorDeps } from './deps.ts';
import type { Desk, Phone } from './shapes.ts';

/** The phones on the desk: those that were always there, then those that were added, in the order they came. */
export async function deskOf(deps: Pick<SimulatorDeps, 'carrier' | 'phones' | 'shopNumbers'>): Promise<Desk> {
  const [cast, kept, numbers] = await Promise.all([
    deps.phones(),
    deps.carrier.phones.all(),
    deps.shopNumbers(),
  ]);
  const states = new Map(kept.map(({ phone, state }) => [phone, state]));
  const names = new Map(cast.map(({ phone, name }) => [phone, name]));
  const inOrder = new Set([...names.keys(), ...states.keys()]);
  const phones = [...inOrder].map(
    (phone): Phone => ({ phone, name: names.get(phone) ?? null, state: states.get(phone) ?? 'on' }),
  );
  return { phones, shop_numbers: numbers };
}
