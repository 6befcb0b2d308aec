import { useQueryClient } from '@tanstack/react-query';
import type { ShopifyConnection } from '../../../contract/shopifyRoutes.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { fetchShopify } from './shopify.ts';

type Shop = NonNullable<ShopifyConnection['shop']>;

/** How far what there was before has come: it can be left, and goes on by itself. */
export function ShopImports({ shop: { imports } }: { shop: Shop }) {
  const { t } = useSettingsWords();
  const mayFetch = mayAdminister(useSession().member.role);
  const isRunning = imports.some(({ state }) => state === 'running');
  return (
    <div>
      <h3 className="font-medium">{t('shopify.past')}</h3>
      <ul role="status" className="figures mt-0.5 mb-2 text-small text-quiet">
        {imports.map(({ kind, state, taken }) => (
          <li key={kind}>{t(`shopify.${kind}.${state}`, { count: taken })}</li>
        ))}
        {imports.length === 0 && <li>{t('shopify.nothingFetched')}</li>}
      </ul>
      {mayFetch && (
        <FetchButton isRunning={isRunning} isStopped={imports.some(one => one.state === 'stopped')} />
      )}
    </div>
  );
}

function FetchButton({ isRunning, isStopped }: { isRunning: boolean; isStopped: boolean }) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const press = () =>
    fetchShopify(client, isRunning ? 'stopShopifyImport' : 'importShopify').catch(error =>
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' }),
    );
  const label = isRunning ? 'shopify.stop' : isStopped ? 'shopify.goOn' : 'shopify.fetch';
  return <Button onClick={() => void press()}>{t(label)}</Button>;
}
