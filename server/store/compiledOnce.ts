import type { CompiledQuery } from 'kysely';
import type { Reading } from './database.ts';

type Statement<Row> = { compile(): CompiledQuery<Row> };

/**
 * A statement whose text is the same whatever it is asked with: built and compiled the first time, which for a long one costs
 * as much as its rows do. `build` may hand its values on, but must not look at them: they stand for those of each time.
 */
export function compiledOnce<Values extends object, Row>(
  names: (keyof Values)[],
  build: (tx: Reading, values: Values) => Statement<Row>,
): (tx: Reading, values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | undefined;
  const standIns = new Map<unknown, keyof Values>(names.map(name => [{ name }, name]));
  return async (tx, values) => {
    compiled ??= build(tx, inTheirPlaces(standIns) as Values).compile();
    const parameters = compiled.parameters.map(one => {
      const name = standIns.get(one);
      return name === undefined ? one : values[name];
    });
    return (await tx.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
}

function inTheirPlaces(standIns: Map<unknown, PropertyKey>): object {
  return Object.fromEntries([...standIns].map(([standIn, name]) => [name, standIn]));
}
