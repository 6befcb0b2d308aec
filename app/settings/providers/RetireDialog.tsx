import { useQueryClient } from '@tanstack/react-query';
import type { SendingNumber } from '../../../contract/shapes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../ui/toast.ts';
import { phoneText } from '../../words/phones.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeProviders, type RealAccount } from './providers.ts';
import { providerReason } from './troubleText.ts';

type Props = { what: SendingNumber | RealAccount; open: boolean; onClose: () => void };

/** Asks first: customers who texted it get no answer from there any more. */
export function RetireDialog({ what, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const isNumber = 'phone' in what;
  const name = isNumber ? phoneText(what.phone) : (what.name ?? '');
  const retire = async () => {
    onClose();
    const params = { id: what.id };
    try {
      if (isNumber) await changeProviders(client, 'retireNumber', { params });
      else await changeProviders(client, 'retireProviderAccount', { params });
      say({ text: t('providers.retiredNow', { name }), tone: 'done' });
    } catch (error) {
      say({ text: t('providers.notRetired', { reason: providerReason(error, t) }), tone: 'refused' });
    }
  };
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={t('providers.retireTitle', { name })}>
      <p className="-mt-2 mb-5 max-w-90 text-pretty text-soft">
        {t(isNumber ? 'providers.retireNumberBody' : 'providers.retireBody')}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={() => void retire()} className="max-column:h-10">
          {t('providers.retire')}
        </Button>
      </div>
    </Dialog>
  );
}
