import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnSession } from '../../../contract/accountRoutes.ts';
import { call } from '../../../contract/client.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { fullTime, shortAgo } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { deviceOf } from './device.ts';

const KEY = ['own-sessions'];

/** Where one is signed in (ROLE-4); each but this one can be ended from here. */
export function Sessions() {
  const { t } = useSettingsClock();
  const end = useEnd();
  const { data } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => call('listSessions', { signal }) });
  if (!data) return null;
  return (
    <>
      <ul aria-label={t('account.sessions')} className="border-t border-line">
        {data.data.map(session => (
          <SessionRow key={session.id} session={session} end={end} />
        ))}
      </ul>
      {data.data.length > 1 && (
        <div>
          <Button onClick={() => void end(call('endOtherSessions'))} className="h-9 max-column:h-11">
            {t('account.endOthers')}
          </Button>
        </div>
      )}
    </>
  );
}

function useEnd() {
  const { t } = useSettingsClock();
  const client = useQueryClient();
  return async (ending: Promise<unknown>) => {
    try {
      await ending;
      say({ text: t('account.ended'), tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
    }
    void client.invalidateQueries({ queryKey: KEY });
  };
}

type Props = { session: OwnSession; end: (ending: Promise<unknown>) => Promise<void> };

function SessionRow({ session: { id, is_this, seen_at, user_agent }, end }: Props) {
  const clock = useSettingsClock();
  const { t } = clock;
  const now = useNow();
  const { browser, system } = deviceOf(user_agent);
  const device =
    browser && system ? t('account.device', { browser, system }) : (browser ?? t('account.deviceUnknown'));
  const seen = Date.parse(seen_at);
  return (
    <li className="flex min-h-14 items-center gap-4 border-b border-line py-2">
      <span className="min-w-0 flex-1">
        <span className="block font-semibold break-words">{device}</span>
        <span title={fullTime(seen, clock)} className="block truncate text-small text-quiet">
          {is_this ? t('account.thisOne') : t('account.seen', { ago: shortAgo(seen, now, clock) })}
        </span>
      </span>
      {!is_this && (
        <Button
          look="plain"
          aria-label={t('account.endOf', { device })}
          onClick={() => void end(call('endSession', { params: { id } }))}
          className="max-column:h-11"
        >
          {t('account.end')}
        </Button>
      )}
    </li>
  );
}
