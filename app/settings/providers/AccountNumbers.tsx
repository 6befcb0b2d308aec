import { useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ProviderAccount } from '../../../contract/providerRoutes.ts';
import type { SendingNumber } from '../../../contract/shapes.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { phoneText } from '../../words/phones.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AddNumber } from './AddNumber.tsx';
import { changeProviders } from './providers.ts';
import { RetireDialog } from './RetireDialog.tsx';
import { providerReason } from './troubleText.ts';

/** The numbers of an account: those that customers text, and those that were retired. */
export function AccountNumbers({ account }: { account: ProviderAccount }) {
  const { t } = useSettingsWords();
  const [adding, add] = useState(false);
  const { id, name, provider, numbers, retired_at } = account;
  const isLive = retired_at === null;
  return (
    <div>
      <h3 className="font-medium">{t('providers.numbers')}</h3>
      {numbers.length > 0 ? (
        <ul
          aria-label={t('providers.numbersOf', { name: name ?? t(`providers.${provider}`) })}
          className="mt-1"
        >
          {numbers.map(number => (
            <NumberRow key={number.id} number={number} mayChange={isLive && provider !== 'simulator'} />
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-quiet">{t('providers.noNumbers')}</p>
      )}
      {isLive && adding && <AddNumber accountId={id} onClose={() => add(false)} />}
      {isLive && !adding && (
        <Button onClick={() => add(true)} className="mt-3">
          <Plus size={16} strokeWidth={1.75} aria-hidden />
          {t('providers.addNumber')}
        </Button>
      )}
    </div>
  );
}

function NumberRow({ number, mayChange }: { number: SendingNumber; mayChange: boolean }) {
  const { t } = useSettingsWords();
  const [asking, ask] = useState(false);
  const phone = phoneText(number.phone);
  const isGone = number.gone_at !== null;
  return (
    <li className="flex min-h-11 items-center gap-3 border-b border-line">
      <span className={isGone ? 'figures text-quiet' : 'figures'}>{phone}</span>
      {isGone && <span className="rounded-chip bg-selected px-1.5 text-meta">{t('providers.retired')}</span>}
      {mayChange && (
        <span className="-mr-2.5 ml-auto">
          {isGone ? <BringBack number={number} /> : <Retire phone={phone} onAsk={() => ask(true)} />}
        </span>
      )}
      <RetireDialog what={number} open={asking} onClose={() => ask(false)} />
    </li>
  );
}

function Retire({ phone, onAsk }: { phone: string; onAsk: () => void }) {
  const { t } = useSettingsWords();
  return (
    <Button look="plain" size="small" aria-label={t('providers.retireNumber', { phone })} onClick={onAsk}>
      {t('providers.retire')}
    </Button>
  );
}

function BringBack({ number: { id, phone } }: { number: SendingNumber }) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const bringBack = async () => {
    try {
      await changeProviders(client, 'changeNumber', { params: { id }, body: { gone: false } });
    } catch (error) {
      say({ text: t('providers.notBack', { reason: providerReason(error, t) }), tone: 'refused' });
    }
  };
  return (
    <Button
      look="plain"
      size="small"
      aria-label={t('providers.bringNumberBack', { phone: phoneText(phone) })}
      onClick={() => void bringBack()}
    >
      {t('providers.bringBack')}
    </Button>
  );
}
