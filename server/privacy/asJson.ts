import { type KeptProfile, type KeptRow, PARTS, type Part } from './kept.ts';

export type Kept = { exportedAt: Date; profile: KeptProfile; rowsOf(part: Part): AsyncGenerator<KeptRow> };

/** DATA-4: what is kept about a customer, for another program: one object, a list a part, row by row. */
export async function* asJson({ exportedAt, profile, rowsOf }: Kept): AsyncGenerator<string> {
  yield `{"exported_at":${JSON.stringify(exportedAt)},"profile":${JSON.stringify(profile)}`;
  for (const part of PARTS) {
    yield `,\n"${part}":[`;
    let isFirst = true;
    for await (const row of rowsOf(part)) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
      isFirst = false;
    }
    yield ']';
  }
  yield '}\n';
}
