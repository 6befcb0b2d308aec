import { type FormEvent, useEffect, useRef } from 'react';
import type { FieldError } from '../../../contract/client.ts';
import type { ShopifyConnection } from '../../../contract/shopifyRoutes.ts';
import { ConnectField } from '../ConnectField.tsx';
import { FormFoot } from '../FormFoot.tsx';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { plainTrouble, type ShopField, troubleAt } from './shopify.ts';
import { useShopifyForm } from './useShopifyForm.ts';

type Props = { now: ShopifyConnection; onClose: () => void };

/** The shop and its secrets, as its own pages show them. */
export function ShopifyForm({ now, onClose }: Props) {
  const { t } = useSettingsWords();
  const { draft, edit, error, saving, save, isAtField } = useShopifyForm(now, onClose);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector('input')?.focus(), []);
  const at = (name: ShopField) => ({
    value: draft[name],
    trouble: troubleAt(error, name),
    says: (trouble: FieldError) => plainTrouble(trouble, t),
    onChange: (value: string) => edit(name, value),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving) void save();
  };
  return (
    <form
      ref={element}
      noValidate
      aria-label={t('shopify.name')}
      onSubmit={submit}
      className="flex max-w-120 flex-col gap-5"
    >
      <ConnectField label={t('shopify.shop')} hint={t('shopify.shopHint')} {...at('shop')} />
      <ConnectField
        type="password"
        label={t('shopify.secret')}
        hint={t(now.shop ? 'providers.secretStays' : 'shopify.secretHint')}
        {...at('api_secret')}
      />
      <ConnectField
        type="password"
        label={t('shopify.token')}
        hint={t(now.shop?.token_set ? 'providers.secretStays' : 'shopify.tokenHint')}
        {...at('access_token')}
      />
      <FormFoot
        news={saving && t('providers.asking', { provider: t('shopify.name') })}
        trouble={error !== null && !isAtField && t('settings.refused', { reason: reasonOf(error, t) })}
        act={t(now.shop ? 'settings.save' : 'providers.connectDo')}
        saving={saving}
        onCancel={onClose}
      />
    </form>
  );
}
