import { useInfiniteQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { call } from '../../contract/client.ts';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { Button, type ButtonLook, buttonClass } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Bone, useWaitedFor } from '../ui/Skeleton.tsx';
import { dayAndTime, fullTime } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { ConsentSign } from './ConsentSign.tsx';
import { causeText, type LedgerLine, ledgerLines } from './ledgerLines.ts';

function useLedger(profileId: string) {
  return useInfiniteQuery({
    queryKey: ['consent_ledger', profileId],
    queryFn: ({ pageParam, signal }) =>
      call('listConsentEntries', {
        params: { id: profileId },
        query: pageParam ? { cursor: pageParam } : {},
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
  });
}

type Props = { profileId: string; onClose?: () => void };

/**
 * Every change of somebody's consent, the newest first: what, when, from where, on what evidence. In a dialog, which it
 * closes, or as a part of a page.
 */
export function Ledger({ profileId, onClose }: Props) {
  const { t } = useClock();
  const ledger = useLedger(profileId);
  const slow = useWaitedFor(ledger.isPending);
  const lines = ledgerLines(ledger.data?.pages.flatMap(page => page.data) ?? []);
  const room = classes(onClose && 'w-110', 'max-w-full');
  if (ledger.isPending) return <div className={classes(room, 'h-40')}>{slow && <Bones />}</div>;
  return (
    <div className={room}>
      {ledger.isError && lines.length === 0 ? (
        <p role="alert" className="flex flex-wrap items-center justify-between gap-3 text-quiet">
          {t('ledger.error')}
          <Button onClick={() => void ledger.refetch()}>{t('action.retry')}</Button>
        </p>
      ) : (
        <Lines lines={lines} />
      )}
      <div className={classes('mt-5 flex flex-wrap items-center gap-2', onClose && 'justify-end')}>
        {ledger.hasNextPage && (
          <Button
            look="plain"
            className={classes('-ml-3', onClose && 'mr-auto')}
            disabled={ledger.isFetchingNextPage}
            onClick={() => void ledger.fetchNextPage()}
          >
            {t('ledger.older')}
          </Button>
        )}
        {lines.length > 0 && <CsvLink profileId={profileId} look={onClose ? DIALOG : PAGE} />}
        {onClose && <Button onClick={onClose}>{t('ledger.close')}</Button>}
      </div>
    </div>
  );
}

function Lines({ lines }: { lines: LedgerLine[] }) {
  const { t } = useClock();
  if (lines.length === 0) return <p className="text-quiet">{t('ledger.empty')}</p>;
  return (
    <ol className="flex flex-col gap-3.5">
      {lines.map(line => (
        <Line key={line.id} line={line} />
      ))}
    </ol>
  );
}

function Line({ line }: { line: LedgerLine }) {
  const clock = useClock();
  const now = useNow();
  const at = Date.parse(line.at);
  return (
    <li className="relative pl-6.5">
      <ConsentSign state={line.became} />
      <p className="text-pretty">{clock.t(`ledger.${line.became}`, { kinds: line.kinds })}</p>
      <div className="flex items-baseline justify-between gap-4 text-quiet">
        <p className="min-w-0 text-fine break-words">{causeText(line, clock.t)}</p>
        <time dateTime={line.at} title={fullTime(at, clock)} className="figures shrink-0 text-meta">
          {dayAndTime(at, now, clock)}
        </time>
      </div>
    </li>
  );
}

const DIALOG = { look: 'plain' } as const;
const PAGE = { size: 'small' } as const;

/** The whole of it, as evidence to hand on. */
function CsvLink({ profileId, look }: { profileId: string; look: ButtonLook }) {
  const { t } = useClock();
  if (!mayChangeSettings(useSession().member.role)) return null;
  return (
    <a href={`/api/v1/consent_ledger.csv?profile_id=${profileId}`} download className={buttonClass(look)}>
      <Download size={16} strokeWidth={1.75} aria-hidden />
      {t('ledger.csv')}
    </a>
  );
}

function Bones() {
  const { t } = useClock();
  return (
    <div role="status" aria-label={t('ledger.loading')} className="flex flex-col gap-7 pt-2">
      <Bone shape="h-3 w-4/5" />
      <Bone shape="h-3 w-3/5" />
      <Bone shape="h-3 w-2/3" />
    </div>
  );
}
