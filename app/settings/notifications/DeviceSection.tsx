import type { Notifications } from '../../../contract/notificationRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Caution } from '../Caution.tsx';
import { FormSection } from '../FormSection.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ClosedSwitch } from './ClosedSwitch.tsx';
import type { Choose } from './useChoices.ts';
import { usePermission } from './usePermission.ts';
import { ViewSwitches } from './ViewSwitches.tsx';

type Props = { choices: Notifications; choose: Choose };

/** Notifications as the device shows them, which its browser has to allow. */
export function DeviceSection({ choices, choose }: Props) {
  const { t } = useSettingsWords();
  const [permission, ask] = usePermission();
  return (
    <FormSection title={t('told.device')} hint={t('told.deviceHint')}>
      <div role="status" className="empty:hidden">
        {permission === 'default' && (
          <div className="flex flex-wrap items-center gap-3">
            <p className="min-w-0 flex-1 text-pretty text-quiet">{t('told.ask')}</p>
            <Button onClick={() => void ask()}>{t('told.allow')}</Button>
          </div>
        )}
        {permission === 'denied' && <Caution text={t('told.denied')} />}
        {permission === 'unsupported' && <Caution text={t('told.unsupported')} />}
      </div>
      <ViewSwitches views={choices.notify} onChange={notify => choose({ notify })} />
      <ClosedSwitch pushKey={choices.push_key} devices={choices.devices} allowed={permission === 'granted'} />
    </FormSection>
  );
}
