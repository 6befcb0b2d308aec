import { Plus } from 'lucide-react';
import { type ComponentProps, type RefObject, useState } from 'react';
import type { ProviderAccount } from '../../../contract/providerRoutes.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { ChangersPage } from '../ChangersPage.tsx';
import { GifSection } from '../gifs/GifSection.tsx';
import { NotRead } from '../NotRead.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AccountSection } from './AccountSection.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { isReal, type RealAccount, useProviders } from './providers.ts';
import { SimulatorSection } from './SimulatorSection.tsx';
import { useFocusBack } from './useFocusBack.ts';

/** Who carries texts, and the numbers that customers text (SMS-9, SET-1). */
export function ProvidersPage() {
  const { t } = useSettingsWords();
  return (
    <ChangersPage title={t('providers.title')}>
      <Body />
    </ChangersPage>
  );
}

function Body() {
  const { t } = useSettingsWords();
  const providers = useProviders();
  const slow = useWaitedFor(providers.isPending);
  if (providers.data) return <Loaded accounts={providers.data.data} />;
  if (!providers.isError) return slow ? <Bones /> : null;
  return <NotRead text={t('providers.error')} again={providers.refetch} />;
}

/** What is to be connected: nothing, an account that is new, or one that was retired. */
type Connecting = 'new' | RealAccount | null;

function Loaded({ accounts }: { accounts: ProviderAccount[] }) {
  const { t } = useSettingsWords();
  const [connecting, connect] = useState<Connecting>(null);
  const button = useFocusBack(connecting !== null);
  const real = accounts.filter(isReal).toSorted(liveFirst);
  const isAnyLive = real.some(account => account.retired_at === null);
  const simulators = accounts.filter(account => !isReal(account));
  const mayConnect = mayAdminister(useSession().member.role);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-150 text-pretty text-quiet">{t('providers.intro')}</p>
        {mayConnect && isAnyLive && (
          <ConnectButton ref={button} disabled={connecting !== null} onClick={() => connect('new')} />
        )}
      </div>
      {!isAnyLive && connecting === null && (
        <None mayConnect={mayConnect} button={button} onConnect={() => connect('new')} />
      )}
      {connecting && (
        <ConnectForm
          key={connecting === 'new' ? 'new' : connecting.id}
          again={connecting === 'new' ? null : connecting}
          onClose={() => connect(null)}
        />
      )}
      {real.map(account => (
        <AccountSection key={account.id} account={account} onAgain={() => connect(account)} />
      ))}
      {simulators.map(account => (
        <SimulatorSection key={account.id} account={account} />
      ))}
      <GifSection />
    </>
  );
}

function liveFirst(a: ProviderAccount, b: ProviderAccount): number {
  return Number(a.retired_at !== null) - Number(b.retired_at !== null);
}

function ConnectButton(props: ComponentProps<typeof Button>) {
  const { t } = useSettingsWords();
  return (
    <Button {...props}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {t('providers.connect')}
    </Button>
  );
}

type NoneProps = { mayConnect: boolean; button: RefObject<HTMLButtonElement | null>; onConnect: () => void };

/** SET-1: how to get a number. */
function None({ mayConnect, button, onConnect }: NoneProps) {
  const { t } = useSettingsWords();
  return (
    <div className="mt-5 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4">
      <h2 className="font-semibold">{t('providers.none')}</h2>
      <p className="mt-1 mb-4 max-w-150 text-pretty text-soft">{t('providers.noneBody')}</p>
      {mayConnect ? (
        <Button ref={button} look="filled" onClick={onConnect}>
          {t('providers.connect')}
        </Button>
      ) : (
        <p className="text-quiet">{t('providers.askAdmin')}</p>
      )}
    </div>
  );
}

function Bones() {
  const { t } = useSettingsWords();
  return (
    <div role="status" aria-label={t('providers.loading')} className="flex flex-col gap-10 pt-8">
      <Bone shape="h-3 w-2/5" />
      <Bone shape="h-9 w-3/5" />
      <Bone shape="h-9 w-1/2" />
    </div>
  );
}
