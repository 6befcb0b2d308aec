import type { ProviderAccount } from '../../../contract/providerRoutes.ts';
import { useSession } from '../../session/useSession.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AccountFrame } from './AccountFrame.tsx';
import { AccountNumbers } from './AccountNumbers.tsx';

/** What stands in while no provider is connected. */
export function SimulatorSection({ account }: { account: ProviderAccount }) {
  const { t } = useSettingsWords();
  const isOn = account.retired_at === null;
  const { simulator } = useSession();
  return (
    <AccountFrame
      title={t('providers.simulator')}
      sign={isOn ? 'on' : 'off'}
      state={t(isOn ? 'providers.simulatorOn' : 'providers.simulatorOff')}
    >
      <AccountNumbers account={account} />
      {isOn && simulator && (
        <a href="/simulator" target="_blank" rel="noopener" className={buttonClass({}, 'w-fit')}>
          {t('list.emptyPhones')}
        </a>
      )}
    </AccountFrame>
  );
}
