import { Avatar } from '../../ui/Avatar.tsx';
import { classes } from '../../ui/classes.ts';
import { useWords } from '../../words/useWords.ts';
import type { Mentioned } from './mentions.ts';

type Props = {
  id: string;
  found: readonly Mentioned[];
  active: Mentioned | undefined;
  onPoint: (at: number) => void;
  onChoose: (member: Mentioned) => void;
};

export const optionId = (list: string, { id }: Mentioned) => `${list}-${id}`;

/** Whom an `@` can mean, above the text, which keeps the keyboard. */
export function MentionList({ id, found, active, onPoint, onChoose }: Props) {
  const { t } = useWords();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('note.people')}
      className="quiet-scroll absolute bottom-full left-0 z-20 mb-2 max-h-60 w-74 max-w-full overflow-y-auto rounded-card bg-surface-raised p-1 text-ink shadow-raised"
    >
      {found.map((member, at) => (
        <button
          key={member.id}
          type="button"
          id={optionId(id, member)}
          role="option"
          tabIndex={-1}
          aria-selected={member === active}
          onPointerMove={() => onPoint(at)}
          onPointerDown={event => event.preventDefault()}
          onClick={() => onChoose(member)}
          className={classes(
            'flex h-9 w-full items-center gap-2.5 rounded-button px-2 text-left select-none max-column:h-11',
            member === active && 'bg-selected',
          )}
        >
          <Avatar name={member.name} seed={member.id} size={24} single />
          <span className="truncate">{member.name}</span>
        </button>
      ))}
    </div>
  );
}
