import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../../../contract/client.ts';
import type { ShopifyConnection } from '../../../contract/shopifyRoutes.ts';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeShopify, type ShopField } from './shopify.ts';

/** The shop as it is being written. Secrets are in it: it is forgotten with the form. */
export function useShopifyForm({ shop }: ShopifyConnection, onDone: () => void) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const [draft, setDraft] = useState({ shop: shop?.domain ?? '', api_secret: '', access_token: '' });
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    setSaving(true);
    setError(null);
    const { api_secret, access_token } = draft;
    const secrets = { ...(api_secret && { api_secret }), ...(access_token && { access_token }) };
    try {
      await changeShopify(client, { shop: draft.shop, ...secrets });
      say({ text: t(shop ? 'shopify.saved' : 'shopify.connectedNow'), tone: 'done' });
      onDone();
    } catch (refusal) {
      setError(refusal);
      setSaving(false);
    }
  };
  return {
    ...{ draft, saving, error, save },
    edit: (name: ShopField, value: string) => setDraft(was => ({ ...was, [name]: value })),
    /** Said at a field already. */
    isAtField: error instanceof Refused && error.errors.length > 0,
  };
}
