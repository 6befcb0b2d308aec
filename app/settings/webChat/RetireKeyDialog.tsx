import { useQueryClient } from '@tanstack/react-query';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { useCarryOut } from '../useCarryOut.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeKeys } from './changeKeys.ts';
import { keyTrouble } from './keyTrouble.ts';

type Props = { id: string; isLast: boolean; open: boolean; onClose: () => void };

/** Asks first: a key that is retired stays so. */
export function RetireKeyDialog({ id, isLast, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const carryOut = useCarryOut();
  const retire = () => changeKeys(client, 'retireIdentityKey', { params: { id } });
  const refused = (error: unknown) => t('identity.notRetired', { reason: keyTrouble(error, t) });
  return (
    <AskFirst
      title={t('identity.retireTitle')}
      body={t(isLast ? 'identity.retireLast' : 'identity.retireBody')}
      act={t('identity.retire')}
      {...{ open, onClose }}
      onAct={() => void carryOut(retire(), t('identity.retiredNow'), refused)}
    />
  );
}
