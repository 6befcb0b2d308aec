import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { KlaviyoSource } from '../../../contract/klaviyoRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { AskingButton } from '../AskingButton.tsx';
import { useCarryOut } from '../useCarryOut.ts';
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
      {state === 'pulling' && <Button onClick={() => void change('stopKlaviyo')}>{t('klaviyo.stop')}</Button>}
      {state !== 'pulling' && (
        <Button onClick={() => void change('resumeKlaviyo')}>
          {t(state === 'stopped' ? 'klaviyo.resume' : 'klaviyo.now')}
        </Button>
      )}
      <Button ref={button} onClick={onChange}>
        {t('klaviyo.anotherKey')}
      </Button>
      <AskingButton
        title={t('klaviyo.disconnectTitle')}
        body={t('klaviyo.disconnectBody')}
        act={t('klaviyo.disconnect')}
        onAct={() => void change('disconnectKlaviyo')}
      />
    </div>
  );
}

function useChange() {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const carryOut = useCarryOut();
  return (change: Extract<KlaviyoChange, string>) =>
    carryOut(
      changeKlaviyo(client, change),
      change === 'disconnectKlaviyo' ? t('klaviyo.disconnected') : null,
      error => klaviyoReason(error, t),
    );
}
