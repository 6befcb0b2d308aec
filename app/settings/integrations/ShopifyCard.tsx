import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ShopifyConnection } from '../../../contract/shopifyRoutes.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { useFocusBack } from '../providers/useFocusBack.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { IntegrationCard, type Standing } from './IntegrationCard.tsx';
import { ShopifyConnected } from './ShopifyConnected.tsx';
import { ShopifyForm } from './ShopifyForm.tsx';
import { shopifyQuery } from './shopify.ts';

/** DATA-2 PROF-3: the shop at Shopify that tells of its customers and orders. */
export function ShopifyCard() {
  const { t } = useSettingsWords();
  const { data, isPending, isError, refetch } = useQuery(shopifyQuery);
  const slow = useWaitedFor(isPending);
  return (
    <IntegrationCard title={t('shopify.name')} about={t('shopify.about')} {...useStanding(data ?? null)}>
      {data && <Body now={data} />}
      {!data && slow && <Bone shape="h-3 w-2/5" />}
      {!data && isError && (
        <div role="alert" className="flex flex-wrap items-center gap-3 text-quiet">
          {t('shopify.error')}
          <Button onClick={() => void refetch()}>{t('action.retry')}</Button>
        </div>
      )}
    </IntegrationCard>
  );
}

function useStanding(now: ShopifyConnection | null): { standing: Standing; state?: string } {
  const { t } = useSettingsWords();
  if (!now) return { standing: 'none' };
  const { shop } = now;
  if (!shop) return { standing: 'off', state: t('integrations.off') };
  if (shop.uninstalled_at) return { standing: 'trouble', state: t('shopify.uninstalled') };
  if (shop.trouble) return { standing: 'trouble', state: t('shopify.inTheWay', { name: shop.domain }) };
  return { standing: 'on', state: t('integrations.on', { name: shop.domain }) };
}

function Body({ now }: { now: ShopifyConnection }) {
  const { t } = useSettingsWords();
  const [open, setOpen] = useState(false);
  const button = useFocusBack(open);
  const mayConnect = mayAdminister(useSession().member.role);
  if (open) return <ShopifyForm now={now} onClose={() => setOpen(false)} />;
  if (now.shop) return <ShopifyConnected now={now} button={button} onChange={() => setOpen(true)} />;
  if (!mayConnect) return <p className="text-quiet">{t('integrations.askAdmin')}</p>;
  return (
    <Button ref={button} onClick={() => setOpen(true)} className="w-fit">
      {t('shopify.connect')}
    </Button>
  );
}
