import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KlaviyoSource } from '../../../contract/klaviyoRoutes.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { useFocusBack } from '../providers/useFocusBack.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { IntegrationCard, type Standing } from './IntegrationCard.tsx';
import { KlaviyoForm } from './KlaviyoForm.tsx';
import { KlaviyoPulled } from './KlaviyoPulled.tsx';
import { klaviyoQuery } from './klaviyo.ts';

/** DATA-1: the Klaviyo account that customers, consent and events are pulled from. */
export function KlaviyoCard() {
  const { t } = useSettingsWords();
  const { data, isPending, isError, refetch } = useQuery(klaviyoQuery);
  const slow = useWaitedFor(isPending);
  const standing: Standing = data ? STANDINGS[data.state] : 'none';
  const state = data && t(`klaviyo.state.${data.state}`);
  return (
    <IntegrationCard
      title={t('klaviyo.title')}
      about={t('klaviyo.about')}
      standing={standing}
      {...(state && { state })}
    >
      {data && <Body now={data} />}
      {!data && slow && <Bone shape="h-3 w-2/5" />}
      {!data && isError && (
        <div role="alert" className="flex flex-wrap items-center gap-3 text-quiet">
          {t('klaviyo.error')}
          <Button onClick={() => void refetch()}>{t('action.retry')}</Button>
        </div>
      )}
    </IntegrationCard>
  );
}

const STANDINGS = {
  off: 'off',
  pulling: 'on',
  waiting: 'on',
  stopped: 'off',
  trouble: 'trouble',
} as const satisfies Record<KlaviyoSource['state'], Standing>;

function Body({ now }: { now: KlaviyoSource }) {
  const { t } = useSettingsWords();
  const [open, setOpen] = useState(false);
  const button = useFocusBack(open);
  const mayConnect = mayAdminister(useSession().member.role);
  if (open) return <KlaviyoForm onClose={() => setOpen(false)} />;
  if (now.state !== 'off') return <KlaviyoPulled now={now} button={button} onChange={() => setOpen(true)} />;
  if (!mayConnect) return <p className="text-quiet">{t('integrations.askAdmin')}</p>;
  return (
    <Button ref={button} onClick={() => setOpen(true)} className="w-fit">
      {t('klaviyo.connect')}
    </Button>
  );
}
