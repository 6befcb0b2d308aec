import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../ui/toast.ts';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeShopify } from './shopify.ts';

/** Asks first. */
export function DisconnectShop() {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const carryOut = async () => {
    setAsking(false);
    try {
      await changeShopify(client, null);
      say({ text: t('shopify.disconnected'), tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
    }
  };
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)} className="max-column:h-10">
        {t('shopify.disconnect')}
      </Button>
      <Dialog open={asking} onOpenChange={setAsking} title={t('shopify.disconnectTitle')}>
        <p className="-mt-2 max-w-90 text-pretty text-soft">{t('shopify.disconnectBody')}</p>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button look="plain" onClick={() => setAsking(false)} className="max-column:h-10">
            {t('action.cancel')}
          </Button>
          <Button look="filled" onClick={() => void carryOut()} className="max-column:h-10">
            {t('shopify.disconnect')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
