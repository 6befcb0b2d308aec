import { mayChangeSettings } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Notice } from '../../ui/Notice.tsx';
import { HoursSection } from '../officeHours/HoursSection.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
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
  const title = t('settings.webChat');
  const allowed = mayChangeSettings(useSession().member.role);
  return (
    <SettingsFrame title={title}>
      {allowed ? (
        <div className="flex h-full flex-col">
          <h1 className="flex h-14 shrink-0 items-center border-b border-line px-12 text-title max-pane:px-8 max-column:sr-only">
            {title}
          </h1>
          <SettingsForm page="web-chat">
            <InstallSection />
            <LookSection />
            <HoursSection />
            <AnswersSection />
            <TestSection />
            <EmailSection />
            <IdentitySection />
          </SettingsForm>
        </div>
      ) : (
        <Notice text={t('settings.notYours')} />
      )}
    </SettingsFrame>
  );
}
