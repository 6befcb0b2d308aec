import { type RefObject, useId } from 'react';
import type { ShopifyConnection } from '../../../contract/shopifyRoutes.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Caution } from '../Caution.tsx';
import { CopiedAddress } from '../CopiedAddress.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { DisconnectShop } from './DisconnectShop.tsx';
import { ShopImports } from './ShopImports.tsx';

type Props = {
  now: ShopifyConnection;
  button: RefObject<HTMLButtonElement | null>;
  onChange: () => void;
};

/** A shop that is connected: where it posts, and what can be done with it. */
export function ShopifyConnected({ now, button, onChange }: Props) {
  const { t } = useSettingsWords();
  const id = useId();
  const mayChange = mayAdminister(useSession().member.role) && !now.shop?.set_by_environment;
  return (
    <>
      {now.shop?.uninstalled_at && <Caution text={t('shopify.uninstalledDo')} />}
      {now.shop?.trouble && <Caution text={t(`shopify.trouble.${now.shop.trouble}`)} />}
      <div>
        <label htmlFor={id} className="block font-medium">
          {t('shopify.webhook')}
        </label>
        <p id={`${id}-hint`} className="mt-0.5 mb-1.5 text-small text-pretty text-quiet">
          {t(isToldByItself(now) ? 'shopify.webhookByItself' : 'shopify.webhookHint')}
        </p>
        <CopiedAddress id={id} address={now.webhook_url} />
      </div>
      {now.shop?.token_set && <ShopImports shop={now.shop} />}
      {now.shop?.set_by_environment && (
        <p className="text-small text-pretty text-quiet">{t('providers.byEnvironmentHint')}</p>
      )}
      {mayChange && (
        <div className="flex flex-wrap gap-2">
          <Button ref={button} onClick={onChange}>
            {t('providers.change')}
          </Button>
          <DisconnectShop />
        </div>
      )}
    </>
  );
}

/** By the token, unless Shopify does not take the address. */
function isToldByItself({ shop }: ShopifyConnection): boolean {
  return shop?.token_set === true && shop.trouble !== 'shop_address_refused';
}
