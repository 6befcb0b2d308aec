import { Link } from '@tanstack/react-router';
import { Hand } from 'lucide-react';
import { lazy, type MouseEvent, memo, Suspense } from 'react';
import type { ListedTicket } from '../../contract/shapes.ts';
import { Found } from '../found/Found.tsx';
import { fullName } from '../profile/names.ts';
import { RowTags } from '../tags/RowTags.tsx';
import { DraftSign } from '../ticket/keeping/DraftSign.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { classes } from '../ui/classes.ts';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { ChannelSign } from './ChannelSign.tsx';
import { RowAssignee } from './RowAssignee.tsx';
import { RowTime } from './RowTime.tsx';
import { RowViewers } from './RowViewers.tsx';
import { SourceSign } from './SourceSign.tsx';
import { RowMenu } from './selection/RowMenu.tsx';
import { SelectBox } from './selection/SelectBox.tsx';
import { useLongPress } from './selection/useLongPress.ts';
import { snippetText } from './snippet.ts';
import { useListSearch } from './useListSearch.ts';

const FoundLine = lazy(async () => ({ default: (await import('../found/FoundLine.tsx')).FoundLine }));

/** Each by itself: a place as one object would be another at each frame of a scroll, and every row drawn again. */
type Place = { start: number; height: number; index: number; count: number };
type Props = Place & {
  ticket: ListedTicket;
  open: boolean;
  selected: boolean;
  /** Whether any row is chosen: then each has its box. */
  selecting: boolean;
  onSelect: (id: string, range: boolean) => void;
};

const LINK = 'group focus-inset absolute inset-x-2 inset-y-0 flex items-center rounded-button pr-2 moving';

export const TicketRow = memo(function TicketRow(props: Props) {
  const { ticket, start, height, index, count, open, selected, selecting, onSelect } = props;
  const { search } = useListSearch();
  const columns = useHasColumns();
  const size = columns ? 36 : 40;
  const { isItsEnd, handlers } = useLongPress(() => onSelect(ticket.id, false));
  const onClick = (event: MouseEvent) => {
    const chooses = isItsEnd() || event.shiftKey || (selecting && !columns);
    if (chooses) event.preventDefault();
    if (chooses && !isItsEnd()) onSelect(ticket.id, event.shiftKey);
  };
  const name = ticket.profile.name || null;
  const position = { transform: `translateY(${start}px)`, height };
  return (
    <li
      data-row={ticket.id}
      className="group/row absolute inset-x-0 top-0"
      style={position}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <Link
        to="/inbox/$ticketId"
        params={{ ticketId: ticket.id }}
        search={ticket.hit ? { ...search, at: ticket.hit.message_id } : search}
        data-ticket={ticket.id}
        {...handlers}
        onClick={onClick}
        className={classes(LINK, toneOf(open, selected, selecting))}
      >
        <UnreadDot unread={!ticket.read} />
        <span
          className={classes(
            'relative flex',
            selecting
              ? 'invisible'
              : 'group-hover/row:invisible group-has-[input:focus-visible]/row:invisible',
          )}
        >
          <Avatar name={name} seed={ticket.profile.id} size={size} />
          <RowViewers ticketId={ticket.id} />
        </span>
        <span className="ml-2.5 min-w-0 flex-1">
          <FirstLine ticket={ticket} query={search.q} />
          <SecondLine ticket={ticket} query={search.q} />
        </span>
      </Link>
      <SelectBox
        ticket={ticket}
        size={size}
        checked={selected}
        shown={selecting}
        onSelect={range => onSelect(ticket.id, range)}
      />
      <RowMenu ticket={ticket} />
    </li>
  );
});

/** Checked rows that follow each other stay apart; beside them the open one has the weaker tone. */
function toneOf(open: boolean, selected: boolean, selecting: boolean): string {
  if (selected) return 'bg-selected [clip-path:inset(1px_0_round_8px)]';
  if (!open) return 'hover:bg-hover group-hover/row:bg-hover';
  return selecting ? 'bg-hover' : 'bg-selected';
}

function UnreadDot({ unread }: { unread: boolean }) {
  const { t } = useWords();
  return (
    <span className="flex w-4.5 shrink-0 pl-1">
      {unread && (
        <span className="size-2 rounded-full bg-unread">
          <span className="sr-only">{t('row.unread')}</span>
        </span>
      )}
    </span>
  );
}

type LineProps = { ticket: ListedTicket; query: string | undefined };

function FirstLine({ ticket, query }: LineProps) {
  const { t } = useWords();
  const { attributed_to: source, read } = ticket;
  return (
    <span className="flex h-5.5 items-center gap-1.5">
      <span className={classes('min-w-12 truncate text-[14px]', !read && 'font-semibold')}>
        <Found text={fullName(ticket, t)} query={query} />
      </span>
      {source && (
        // Beside the name it is the campaign's that gives way, and whole: a hundredth of a pixel would cost the name a letter.
        <span className="flex h-4.5 min-w-6 shrink-9999 items-center gap-1 rounded-chip bg-selected px-1.5 text-meta text-soft">
          <SourceSign type={source.type} />
          <span className="truncate">{source.name}</span>
        </span>
      )}
      <span className="ml-auto flex shrink-0 group-hover/row:invisible group-has-[button:focus-visible]/row:invisible group-has-[[aria-expanded=true]]/row:invisible max-column:visible!">
        <RowTime ticket={ticket} />
      </span>
    </span>
  );
}

function SecondLine({ ticket, query }: LineProps) {
  const { t } = useWords();
  const snippet = snippetText(ticket.snippet, t);
  return (
    <span className="mt-0.5 flex h-5 items-center gap-1.5">
      <ChannelSign channel={ticket.channel} />
      <span className="sr-only">{t(`channel.${ticket.channel}`)}</span>
      <DraftSign ticketId={ticket.id} />
      <span
        className={classes('min-w-16 flex-1 truncate text-small', ticket.read ? 'text-quiet' : 'text-soft')}
      >
        {query ? (
          <Suspense fallback={snippet}>
            <FoundLine ticket={ticket} query={query} otherwise={snippet} />
          </Suspense>
        ) : (
          snippet
        )}
      </span>
      <RowTags ids={ticket.tags} />
      {ticket.flags.includes('opt_out_suspected') && <SuspectedSign />}
      <RowAssignee id={ticket.assignee_id} />
    </span>
  );
}

/** Quiet, but to be found while one looks down the list: somebody may be asking for no more texts (SMS-5). */
function SuspectedSign() {
  const { t } = useWords();
  return (
    <span title={t('stop.mark')} className="flex shrink-0 text-caution">
      <Hand size={14} strokeWidth={1.75} aria-hidden />
      <span className="sr-only">{t('stop.mark')}</span>
    </span>
  );
}
