import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { say } from '../ui/toast.ts';
import { phoneText } from '../words/phones.ts';
import { useWords } from '../words/useWords.ts';

/** Puts the customer's number on the clipboard, by `y` too. Null where there is none, or on plain http, which has no clipboard. */
export function useCopyNumber({ profile: { phone } }: TicketDetail): (() => void) | null {
  const { t } = useWords();
  const copy = async (number: string) => {
    await navigator.clipboard.writeText(number);
    say({ text: t('ticket.copied', { phone: phoneText(number) }), tone: 'done' });
  };
  const run = phone && window.isSecureContext ? () => void copy(phone) : null;
  useShortcut('y', () => run?.(), run !== null);
  return run;
}
