import { Avatar } from '../../ui/Avatar.tsx';
import { useWords } from '../../words/useWords.ts';
import { type Colleague, firstName, useColleagues } from './useColleagues.ts';

const MOST_SHOWN = 3;

/** Who else is here, below the head: laid over the thread, so that nothing moves when they come and go. */
export function Viewers({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  const colleagues = useColleagues(ticketId);
  const [first] = colleagues;
  return (
    <>
      <Writing colleagues={colleagues} />
      {first && (
        <div className="pointer-events-none absolute inset-x-8 top-full z-10 flex justify-end max-pane:inset-x-6 max-column:inset-x-3">
          <div className="toast flex h-7 max-w-full items-center gap-2 rounded-full bg-surface-raised pr-3 pl-1 text-meta text-soft shadow-raised">
            <span className="flex shrink-0 -space-x-1.5">
              {colleagues.slice(0, MOST_SHOWN).map(({ id, name }) => (
                <span key={id} className="flex rounded-full ring-2 ring-surface-raised">
                  <Avatar name={name} seed={id} size={20} single />
                </span>
              ))}
            </span>
            <span aria-hidden className="truncate">
              {t(`viewers.${first.doing}`, { name: firstName(first.name), more: colleagues.length - 1 })}
            </span>
            <ul aria-label={t('viewers.name')} className="sr-only">
              {colleagues.map(({ id, name, doing }) => (
                <li key={id}>{t(`viewers.${doing}`, { name, more: 0 })}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}

/** Who comes and goes is not read out; that somebody writes is, for then it matters. */
function Writing({ colleagues }: { colleagues: Colleague[] }) {
  const { t } = useWords();
  const writing = colleagues.filter(({ doing }) => doing !== 'viewing');
  return (
    <p role="status" className="sr-only">
      {writing.map(({ name, doing }) => t(`viewers.${doing}`, { name, more: 0 })).join(' ')}
    </p>
  );
}
