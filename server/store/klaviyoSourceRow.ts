import type { ColumnType } from 'kysely';
import type { KlaviyoPull } from '../domain/klaviyo/state.ts';

type Json<T> = ColumnType<T, string, string>;

/** The key is sealed. */
export type KlaviyoSourceRow = Omit<KlaviyoPull, 'counts' | 'leftOutLast' | 'metrics'> & {
  key: Buffer;
  connectedAt: Date;
  stoppedAt: Date | null;
  counts: Json<KlaviyoPull['counts']>;
  leftOutLast: Json<KlaviyoPull['leftOutLast']>;
  metrics: Json<KlaviyoPull['metrics']>;
};
