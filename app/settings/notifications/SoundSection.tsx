import { Volume2 } from 'lucide-react';
import type { Notifications } from '../../../contract/notificationRoutes.ts';
import { play } from '../../notify/sound.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { FormSection } from '../FormSection.tsx';
import { SwitchRow } from '../SwitchRow.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import type { Choose } from './useChoices.ts';
import { ViewSwitches } from './ViewSwitches.tsx';

type Props = { choices: Notifications; choose: Choose };

export function SoundSection({ choices, choose }: Props) {
  const { t } = useSettingsWords();
  const hear = async () => {
    if (!(await play())) say({ text: t('told.soundBlocked'), tone: 'refused' });
  };
  return (
    <FormSection title={t('told.sound')} hint={t('told.soundHint')}>
      <ViewSwitches views={choices.sound} onChange={sound => choose({ sound })} />
      <SwitchRow
        label={t('told.repeat')}
        hint={t('told.repeatHint')}
        on={choices.repeat}
        onChange={repeat => choose({ repeat })}
      />
      <div>
        <Button onClick={() => void hear()}>
          <Volume2 size={16} strokeWidth={1.75} aria-hidden />
          {t('told.hear')}
        </Button>
      </div>
    </FormSection>
  );
}
