import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import type { KlaviyoSource } from '../../../contract/klaviyoRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../ui/toast.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeKlaviyo, type KlaviyoChange, klaviyoReason } from './klaviyo.ts';

type Props = {
  now: KlaviyoSource;
  button: RefObject<HTMLButtonElement | null>;
  onChange: () => void;
};

/** To stop and go on, to give another key, and to disconnect, which is asked about. */
export function KlaviyoTools({ now: { state }, button, onChange }: Props) {
  const { t } = useSettingsWords();
  const change = useChange();
  return (
    <div className="flex flex-wrap gap-2">
      {state === 'pulling' && (
        <Button onClick={() => void change('stopKlaviyo')} className="max-column:h-10">
          {t('klaviyo.stop')}
        </Button>
      )}
      {state !== 'pulling' && (
        <Button onClick={() => void change('resumeKlaviyo')} className="max-column:h-10">
          {t(state === 'stopped' ? 'klaviyo.resume' : 'klaviyo.now')}
        </Button>
      )}
      <Button ref={button} onClick={onChange} className="max-column:h-10">
        {t('klaviyo.anotherKey')}
      </Button>
      <Disconnect onAct={() => void change('disconnectKlaviyo')} />
    </div>
  );
}

function useChange() {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  return async (change: Extract<KlaviyoChange, string>) => {
    try {
      await changeKlaviyo(client, change);
      if (change === 'disconnectKlaviyo') say({ text: t('klaviyo.disconnected'), tone: 'done' });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      say({ text: klaviyoReason(error, t), tone: 'refused' });
    }
  };
}

function Disconnect({ onAct }: { onAct: () => void }) {
  const { t } = useSettingsWords();
  const [asking, setAsking] = useState(false);
  const carryOut = () => {
    setAsking(false);
    onAct();
  };
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)} className="max-column:h-10">
        {t('klaviyo.disconnect')}
      </Button>
      <Dialog open={asking} onOpenChange={setAsking} title={t('klaviyo.disconnectTitle')}>
        <p className="-mt-2 max-w-90 text-pretty text-soft">{t('klaviyo.disconnectBody')}</p>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button look="plain" onClick={() => setAsking(false)} className="max-column:h-10">
            {t('action.cancel')}
          </Button>
          <Button look="filled" onClick={carryOut} className="max-column:h-10">
            {t('klaviyo.disconnect')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
