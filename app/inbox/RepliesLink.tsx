import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AttributedTo } from '../../contract/shapes.ts';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { withSource } from './search.ts';
import { useListSearch } from './useListSearch.ts';

type Props = { source: AttributedTo; className: string; children?: ReactNode };

/** Shows everybody's replies to a campaign or flow in the list (ATTR-4). On a phone that is the way back to it. */
export function RepliesLink({ source, className, children }: Props) {
  const { t } = useWords();
  const { search } = useListSearch();
  const { q: _, ...filters } = search;
  return (
    <Link
      to={useHasColumns() ? '.' : '/inbox'}
      search={withSource(filters, source)}
      title={t('thread.showReplies', { name: source.name })}
      className={className}
    >
      {children ?? source.name}
    </Link>
  );
}
