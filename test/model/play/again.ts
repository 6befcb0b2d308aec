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
  if (STILL_WRONG.lateTextSeesLess && text && seesLess(stage, text.who, row.receivedAt.getTime()))
    return null;
  return text ? textAgain(stage, text, row) : null;
}

/**
 * Another text came in the very millisecond of a send or of this one; one campaign or flow was sent twice; or another
 * text was tried again before.
 */
function seesLess({ book }: Stage, who: string, at: number): boolean {
  const sends = all(book, 'marketing', who).filter(one => !one.failed);
  const names = new Set(sends.map(one => `${one.type} ${one.id}`));
  const instants = [at, ...sends.map(one => one.at)];
  const texts = all(book, 'text', who);
  const tries = all(book, 'request', who).filter(one => texts.some(text => text.id === one.key));
  return (
    names.size < sends.length || texts.some(text => instants.includes(text.at)) || tries.length > texts.length
  );
}
