import { asApp } from '../../server/store/database.ts';
import { type Gate, openGate } from '../../server/store/gate.ts';
import { openShop, type Shop } from './shop.ts';

/** Two nodes on one database, as far as their writing goes. */
export type TwoGates = {
  shop: Shop;
  gates: [Gate, Gate];
  /** How often both have decided: a batch that is rolled back and tried again decides again. */
  counted: { decisions: number };
  close(): Promise<void>;
};

export async function openTwoGates(): Promise<TwoGates> {
  const shop = await openShop();
  const other = openGate(asApp(shop.owner), shop.context.now, () => {}, {
    linkBase: 'http://localhost',
    hashOf: shop.context.hashOf,
  });
  const counted = { decisions: 0 };
  return {
    shop,
    gates: [counting(shop.context.gate, counted), counting(other, counted)],
    counted,
    close: async () => {
      await other.close();
      await shop.close();
    },
  };
}

function counting(gate: Gate, counted: TwoGates['counted']): Gate {
  return {
    ...gate,
    submit: command =>
      gate.submit({
        ...command,
        decide: facts => {
          counted.decisions += 1;
          return command.decide(facts);
        },
      }),
  };
}
