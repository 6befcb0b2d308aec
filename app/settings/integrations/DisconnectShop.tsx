import { useQueryClient } from '@tanstack/react-query';
import { AskingButton } from '../AskingButton.tsx';
import { useCarryOut } from '../useCarryOut.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeShopify } from './shopify.ts';

export function DisconnectShop() {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const carryOut = useCarryOut();
  return (
    <AskingButton
      title={t('shopify.disconnectTitle')}
      body={t('shopify.disconnectBody')}
      act={t('shopify.disconnect')}
      onAct={() => void carryOut(changeShopify(client, null), t('shopify.disconnected'))}
    />
  );
}
