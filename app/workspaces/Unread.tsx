import { badgeText } from '../unread/badgeText.ts';
import { useWorkspaceWords } from './words/useWorkspaceWords.ts';

/** How many customers wait to be read in another workspace; nothing for none, nor for who may not read them. */
export function Unread({ count }: { count: number | null }) {
  const { t } = useWorkspaceWords();
  if (!count) return null;
  return (
    <span className="figures shrink-0 text-meta text-quiet">
      <span aria-hidden>{badgeText(count)}</span>
      <span className="sr-only">{t('workspaces.unread', { count })}</span>
    </span>
  );
}
