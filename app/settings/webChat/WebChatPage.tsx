import { mayChangeSettings } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { BarPage } from '../BarPage.tsx';
import { NotYours } from '../NotYours.tsx';
import { HoursSection } from '../officeHours/HoursSection.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AnswersSection } from './AnswersSection.tsx';
import { EmailSection } from './EmailSection.tsx';
import { IdentitySection } from './IdentitySection.tsx';
import { InstallSection } from './InstallSection.tsx';
import { LookSection } from './LookSection.tsx';
import { TestSection } from './TestSection.tsx';

/** The chat on the shop's site: how it gets there, looks, greets and answers, and whom it knows (SET-1, CHAT-*). */
export function WebChatPage() {
  const { t } = useSettingsWords();
  const allowed = mayChangeSettings(useSession().member.role);
  return (
    <BarPage title={t('settings.webChat')}>
      {allowed ? (
        <SettingsForm page="web-chat">
          <InstallSection />
          <LookSection />
          <HoursSection />
          <AnswersSection />
          <TestSection />
          <EmailSection />
          <IdentitySection />
        </SettingsForm>
      ) : (
        <NotYours />
      )}
    </BarPage>
  );
}
