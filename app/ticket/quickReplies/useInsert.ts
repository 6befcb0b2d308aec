import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { FilledReply, QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { heedRefusal } from '../../session/ends.ts';
import { useReason } from '../../session/useReason.ts';
import { say } from '../../ui/toast.ts';
import { useWords } from '../../words/useWords.ts';
import { rewriteIn } from '../composer/rewriteIn.ts';
import type { Writing } from '../composer/useWriting.ts';
import { change, write } from '../drafts.ts';
import { bracesAt, type Range, replaced } from './slash.ts';

/** Puts a quick reply into the text, filled in for the ticket's customer. `busy` is the one that is on its way. */
export function useInsert(writing: Writing) {
  const { t } = useWords();
  const reasonOf = useReason();
  const client = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const { ticket, place } = writing;
  const insert = async ({ id }: QuickReply, range: Range): Promise<boolean> => {
    setBusy(id);
    try {
      const body = { ticket_id: ticket.id };
      put(writing, range, await call('fillQuickReply', { params: { id }, body }));
      change(place, { quickReplyId: id });
      return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      heedRefusal(client, error);
      void client.invalidateQueries({ queryKey: ['quick_replies'] });
      say({ text: t('quick.failed', { reason: reasonOf(error, ticket) }), tone: 'refused' });
      return false;
    } finally {
      setBusy(null);
    }
  };
  return { busy, insert };
}

/** The pen stands behind it, or on the first thing that is missing: typing fills that in. */
function put({ box, place }: Writing, range: Range, { body, missing }: FilledReply) {
  const area = box.current;
  if (!area) return;
  const text = replaced(area.value, range, body);
  if (!rewriteIn(area, text)) write(place, text);
  const [first] = missing;
  const { start, end } = first ? bracesAt(body, first.position) : { start: body.length, end: body.length };
  // Once the text is in the box by whichever way.
  requestAnimationFrame(() => {
    area.focus();
    area.setSelectionRange(range.start + start, range.start + end);
  });
}
