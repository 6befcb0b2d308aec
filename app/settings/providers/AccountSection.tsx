import { TriangleAlert } from 'lucide-react';
import { lazy, type RefObject, Suspense, useState } from 'react';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { dayAndTime, momentOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { AccountFrame } from './AccountFrame.tsx';
import { AccountNumbers } from './AccountNumbers.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import type { RealAccount } from './providers.ts';
import { RetireDialog } from './RetireDialog.tsx';
import { useFocusBack } from './useFocusBack.ts';
import { WebhookAddress } from './WebhookAddress.tsx';

const TestDialog = lazy(async () => ({ default: (await import('./TestDialog.tsx')).TestDialog }));

type Props = { account: RealAccount; onAgain: () => void };

/** An account at a provider, with all that belongs to it. */
export function AccountSection({ account, onAgain }: Props) {
  const clock = useSettingsClock();
  const now = useNow();
  const { t } = clock;
  const { provider, name, external_id, retired_at, set_by_environment } = account;
  const carrier = t(`providers.${provider}`);
  const state = retired_at
    ? t('providers.retiredSince', momentOf(Date.parse(retired_at), now, clock))
    : t(set_by_environment ? 'providers.byEnvironment' : 'providers.connected');
  return (
    <AccountFrame
      title={name ?? carrier}
      sign={retired_at ? 'off' : 'on'}
      state={state}
      about={
        <>
          {name && name !== carrier && <p className="mt-1 text-small text-quiet">{carrier}</p>}
          <p className="mt-1 text-meta break-all text-quiet">{external_id}</p>
        </>
      }
    >
      {!retired_at && <Silence account={account} />}
      <AccountNumbers account={account} />
      {!retired_at && <WebhookAddress account={account} />}
      <Actions account={account} onAgain={onAgain} />
    </AccountFrame>
  );
}

/** The provider is asked every minute. One that has not answered for this long is worth a look. */
const SILENT_AFTER = 10 * 60_000;

function Silence({ account: { provider, reconciled_at, created_at } }: { account: RealAccount }) {
  const clock = useSettingsClock();
  const now = useNow();
  const answered = Date.parse(reconciled_at ?? created_at);
  if (now - answered < SILENT_AFTER) return null;
  return (
    <p className="flex items-start gap-2.5 rounded-card bg-caution-soft px-3.5 py-3 text-pretty">
      <TriangleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-caution" />
      {clock.t('providers.silent', {
        provider: clock.t(`providers.${provider}`),
        time: dayAndTime(answered, now, clock),
      })}
    </p>
  );
}

function Actions({ account, onAgain }: Props) {
  const { t } = useSettingsClock();
  const [open, show] = useState<'test' | 'change' | 'retire' | null>(null);
  const close = () => show(null);
  const change = useFocusBack(open === 'change');
  if (!mayAdminister(useSession().member.role)) return null;
  if (open === 'change') return <ChangeForm account={account} onClose={close} />;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {account.retired_at ? (
        <Button onClick={onAgain}>{t('providers.again')}</Button>
      ) : (
        <LiveActions account={account} change={change} onShow={show} />
      )}
      {open === 'test' && (
        <Suspense>
          <TestDialog account={account} open onClose={close} />
        </Suspense>
      )}
      <RetireDialog what={account} open={open === 'retire'} onClose={close} />
    </div>
  );
}

type LiveProps = {
  account: RealAccount;
  change: RefObject<HTMLButtonElement | null>;
  onShow: (what: 'test' | 'change' | 'retire') => void;
};

function LiveActions({ account: { set_by_environment, numbers }, change, onShow }: LiveProps) {
  const { t } = useSettingsClock();
  const canSend = numbers.some(number => number.gone_at === null);
  return (
    <>
      <Button disabled={!canSend} onClick={() => onShow('test')}>
        {t('providers.test')}
      </Button>
      {set_by_environment ? (
        <p className="text-small text-pretty text-quiet">{t('providers.byEnvironmentHint')}</p>
      ) : (
        <>
          <Button ref={change} look="plain" onClick={() => onShow('change')}>
            {t('providers.change')}
          </Button>
          <Button look="plain" onClick={() => onShow('retire')}>
            {t('providers.retire')}
          </Button>
        </>
      )}
    </>
  );
}
