import type { StatusReport } from '../../../server/channels/channel.ts';
import { all } from '../model/book.ts';
import { STILL_WRONG } from '../stillWrong.ts';
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
  if (STILL_WRONG.sentTwiceIsOne && text && wasSentTwice(stage, text.who)) return null;
  return text ? textAgain(stage, text, row) : null;
}

/** One campaign or flow was sent to them twice. */
function wasSentTwice({ book }: Stage, who: string): boolean {
  const sends = all(book, 'marketing', who).filter(one => !one.failed);
  return new Set(sends.map(one => `${one.type} ${one.id}`)).size < sends.length;
}
