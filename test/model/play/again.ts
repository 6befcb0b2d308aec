import type { StatusReport } from '../../../server/channels/channel.ts';
import type { Deed } from './deed.ts';
import type { Doing } from './input.ts';
import { reportAgain } from './reports.ts';
import type { Stage } from './stage.ts';
import { textAgain } from './texts.ts';

/** What could not be processed, or came too early, is tried again as the worker does. */
export function triedAgain(stage: Stage, { nth }: Doing<'try again'>): Deed | null {
  const waiting = [...stage.shop.journal.values()].filter(row => row.state !== 'done');
  const row = waiting[nth % waiting.length];
  if (!row?.payload) return null;
  if (row.kind === 'status') return reportAgain(stage, row.payload as StatusReport);
  const text = stage.texts.find(one => one.id === row.key);
  return text ? textAgain(stage, text, row) : null;
}
