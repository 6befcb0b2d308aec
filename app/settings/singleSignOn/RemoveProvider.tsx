import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../ui/toast.ts';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeSingleSignOn } from './singleSignOn.ts';

export function RemoveProvider() {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const carryOut = async () => {
    setAsking(false);
    try {
      await changeSingleSignOn(client, null);
      say({ text: t('sso.removed'), tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
    }
  };
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)} className="max-column:h-10">
        {t('sso.remove')}
      </Button>
      <Dialog open={asking} onOpenChange={setAsking} title={t('sso.removeTitle')}>
        <p className="-mt-2 max-w-90 text-pretty text-soft">{t('sso.removeBody')}</p>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button look="plain" onClick={() => setAsking(false)} className="max-column:h-10">
            {t('action.cancel')}
          </Button>
          <Button look="filled" onClick={() => void carryOut()} className="max-column:h-10">
            {t('sso.remove')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
