import { MessageSquareQuote } from 'lucide-react';
import { Signs } from '../keyboard/Signs.tsx';
import { runOf } from '../keyboard/useShortcut.ts';
import { MenuItem } from '../ui/MenuItems.tsx';
import { useWords } from '../words/useWords.ts';

/** In a ticket's menu, where its customer has ordered something: puts where that is into the reply. */
export function OrderItem() {
  const { t } = useWords();
  const insert = runOf('d');
  if (!insert) return null;
  return (
    <MenuItem
      icon={<MessageSquareQuote size={16} strokeWidth={1.75} aria-hidden />}
      end={<Signs keys="d" />}
      onClick={insert}
    >
      {t('keys.whereIsIt')}
    </MenuItem>
  );
}
