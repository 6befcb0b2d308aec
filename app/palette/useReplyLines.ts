import { Zap } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { insertHere } from '../ticket/quickReplies/insertHere.ts';
import { useOffered } from '../ticket/quickReplies/offered.ts';
import type { Line } from './line.ts';
import { usePaletteWords } from './words/usePaletteWords.ts';

/** The quick replies, while there is a reply to put one into (REPLY-9). */
export function useReplyLines(ticket: TicketDetail | undefined): Line[] {
  const { t } = usePaletteWords();
  const { replies } = useOffered(ticket?.channel ?? 'sms');
  const insert = insertHere();
  if (!ticket || !insert) return [];
  return replies.map(reply => ({
    ...{ id: `reply.${reply.id}`, place: 'ticket', onlyFound: true, icon: Zap },
    text: t('palette.insert', { name: reply.name }),
    run: () => insert(reply),
  }));
}
