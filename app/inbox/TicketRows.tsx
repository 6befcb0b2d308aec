import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TicketQuery } from '../../contract/ticketQuery.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { inEveryStatus } from './search.ts';
import { select, selectNothing, useSelected } from './selection/selecting.ts';
import { ranged, toggled } from './selection/selection.ts';
import { useSelectKeys } from './selection/useSelectKeys.ts';
import { TicketRow } from './TicketRow.tsx';
import { type LoadedList, loadMore } from './ticketList.ts';
import { useBringNear } from './useBringNear.ts';
import { useListPlace } from './useListPlace.ts';
import { useListSearch } from './useListSearch.ts';
import { useRowKeys } from './useRowKeys.ts';
import { WiderSearch } from './WiderSearch.tsx';

/** So many rows before the end the next ones are asked for. */
const AHEAD = 12;

function useMore(list: LoadedList, query: TicketQuery, lastShown: number) {
  const client = useQueryClient();
  const me = useSession().member.id;
  const [failedAt, setFailedAt] = useState<string | null>(null);
  const { cursor } = list;
  const wanted = cursor !== null && lastShown >= list.tickets.length - AHEAD;
  useEffect(() => {
    if (!wanted || failedAt === cursor) return;
    loadMore(client, query, me).catch(() => setFailedAt(cursor));
  }, [wanted, cursor, failedAt, client, query, me]);
  return { failed: failedAt !== null && failedAt === cursor, retry: () => setFailedAt(null) };
}

/** Who is chosen lives as long as the list: another filter is another list. */
function useSelecting({ tickets }: LoadedList, openId: string | undefined) {
  const { selected } = useSelected();
  useSelectKeys(tickets, openId, selected.length > 0);
  useEffect(() => selectNothing, []);
  const latest = useRef(tickets);
  useEffect(() => {
    latest.current = tickets;
  });
  const onSelect = useCallback((id: string, range: boolean) => {
    const ids = latest.current.map(ticket => ticket.id);
    select(was => (range ? ranged(was, ids, id) : toggled(was, id)));
  }, []);
  return { selected: useMemo(() => new Set(selected.map(({ id }) => id)), [selected]), onSelect };
}

export function TicketRows({ list, query }: { list: LoadedList; query: TicketQuery }) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useHasColumns() ? 64 : 72;
  const { ticketId } = useParams({ strict: false });
  const rows = useVirtualizer({
    count: list.tickets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: index => list.tickets[index]?.id ?? index,
    overscan: 6,
    initialOffset: useListPlace(query, scroller),
  });
  const shown = rows.getVirtualItems();
  const more = useMore(list, query, shown.at(-1)?.index ?? 0);
  useRowKeys(list.tickets, ticketId, rows.scrollToIndex);
  const { selected, onSelect } = useSelecting(list, ticketId);
  const near = useBringNear(list.tickets);
  return (
    <div ref={scroller} className="quiet-scroll min-h-0 flex-1 overflow-y-auto">
      <ul {...near} aria-label={t('list.name')} className="relative" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const ticket = list.tickets[index];
          return (
            ticket && (
              <TicketRow
                key={key}
                ticket={ticket}
                start={start}
                height={rowHeight}
                index={index}
                count={list.complete ? list.tickets.length : -1}
                open={ticket.id === ticketId}
                selected={selected.has(ticket.id)}
                selecting={selected.size > 0}
                onSelect={onSelect}
              />
            )
          );
        })}
      </ul>
      <WiderFoot list={list} />
      {more.failed && (
        <div role="alert" className="flex flex-col items-center gap-2 p-4 text-quiet">
          <p>{t('list.errorMore')}</p>
          <Button onClick={more.retry}>{t('action.retry')}</Button>
        </div>
      )}
    </div>
  );
}

/** Below what has been found, once that is all of it. */
function WiderFoot({ list }: { list: LoadedList }) {
  const { search } = useListSearch();
  if (!list.complete || !inEveryStatus(search)) return null;
  return (
    <p className="flex justify-center px-4 pt-2 pb-4">
      <WiderSearch search={search} />
    </p>
  );
}
