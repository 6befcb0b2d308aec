import { useWords } from '../words/useWords.ts';
import { TagChip } from './TagChip.tsx';
import { useTagsOf } from './tags.ts';

const SHOWN = 2;

/** In a row of the list: two of a ticket's tags, and how many more there are. The words beside give way first, as far as they can. */
export function RowTags({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  const tags = useTagsOf(ids);
  const more = tags.length - SHOWN;
  const names = tags.map(({ name }) => name).join(', ');
  if (tags.length === 0) return null;
  return (
    <span title={names} className="flex max-w-[55%] min-w-0 items-center gap-1">
      <span className="sr-only">{t('tag.row', { names })}</span>
      {tags.slice(0, SHOWN).map(tag => (
        <TagChip key={tag.id} tag={tag} small />
      ))}
      {more > 0 && (
        <span aria-hidden className="figures shrink-0 text-meta text-quiet">
          {t('tag.more', { count: more })}
        </span>
      )}
    </span>
  );
}
