import { CircleAlert } from 'lucide-react';
import { type FormEvent, useEffect, useRef } from 'react';
import type { ShopifyConnection } from '../../../contract/shopifyRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ShopifyField } from './ShopifyField.tsx';
import { type ShopField, troubleAt } from './shopify.ts';
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
      <ShopifyField label={t('shopify.shop')} hint={t('shopify.shopHint')} {...at('shop')} />
      <ShopifyField
        secret
        label={t('shopify.secret')}
        hint={t(now.shop ? 'providers.secretStays' : 'shopify.secretHint')}
        {...at('api_secret')}
      />
      <ShopifyField
        secret
        label={t('shopify.token')}
        hint={t(now.shop?.token_set ? 'providers.secretStays' : 'shopify.tokenHint')}
        {...at('access_token')}
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p role="status" className="flex min-w-0 flex-1 basis-60 items-start gap-2 text-small text-quiet">
          {saving && t('providers.asking', { provider: t('shopify.name') })}
          {error !== null && !isAtField && (
            <>
              <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
              <span className="text-danger">{t('settings.refused', { reason: reasonOf(error, t) })}</span>
            </>
          )}
        </p>
        <Button look="plain" onClick={onClose} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button type="submit" look="filled" disabled={saving} aria-busy={saving} className="max-column:h-10">
          {t(now.shop ? 'settings.save' : 'providers.connectDo')}
        </Button>
      </div>
    </form>
  );
}
