import { useQueryClient } from '@tanstack/react-query';
import type { SendingNumber } from '../../../contract/shapes.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { phoneText } from '../../words/phones.ts';
import { useCarryOut } from '../useCarryOut.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeProviders, type RealAccount } from './providers.ts';
import { providerReason } from './troubleText.ts';

type Props = { what: SendingNumber | RealAccount; open: boolean; onClose: () => void };

/** Asks first: customers who texted it get no answer from there any more. */
export function RetireDialog({ what, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const carryOut = useCarryOut();
  const isNumber = 'phone' in what;
  const name = isNumber ? phoneText(what.phone) : (what.name ?? '');
  const retire = () => {
    const path = { params: { id: what.id } };
    return isNumber
      ? changeProviders(client, 'retireNumber', path)
      : changeProviders(client, 'retireProviderAccount', path);
  };
  const refused = (error: unknown) => t('providers.notRetired', { reason: providerReason(error, t) });
  return (
    <AskFirst
      title={t('providers.retireTitle', { name })}
      body={t(isNumber ? 'providers.retireNumberBody' : 'providers.retireBody')}
      act={t('providers.retire')}
      {...{ open, onClose }}
      onAct={() => void carryOut(retire(), t('providers.retiredNow', { name }), refused)}
    />
  );
}
