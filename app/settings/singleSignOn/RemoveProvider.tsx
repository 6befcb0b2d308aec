import { useQueryClient } from '@tanstack/react-query';
import { AskingButton } from '../AskingButton.tsx';
import { useCarryOut } from '../useCarryOut.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeSingleSignOn } from './singleSignOn.ts';

export function RemoveProvider() {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const carryOut = useCarryOut();
  return (
    <AskingButton
      title={t('sso.removeTitle')}
      body={t('sso.removeBody')}
      act={t('sso.remove')}
      onAct={() => void carryOut(changeSingleSignOn(client, null), t('sso.removed'))}
    />
  );
}
