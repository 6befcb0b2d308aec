import { call } from '../../../contract/client.ts';
import { useDoorWords } from '../../door/words/useDoorWords.ts';
import { useSession } from '../../session/useSession.ts';
import { FormSection } from '../FormSection.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AccountField } from './AccountField.tsx';
import { AccountForm } from './AccountForm.tsx';
import { SecondFactor } from './factor/SecondFactor.tsx';
import { Sessions } from './Sessions.tsx';

/** One's own account, whatever one's role (ROLE-4). */
export function AccountPage() {
  const { t } = useSettingsWords();
  return (
    <SettingsFrame title={t('account.title')}>
      <div className="@container px-12 pb-12 max-pane:px-8 max-column:px-4">
        <div className="max-w-240">
          <h1 className="flex min-h-14 items-center text-title max-column:text-view">{t('account.title')}</h1>
          <EmailSection />
          <PasswordSection />
          <FormSection title={t('factor.title')} hint={t('factor.hint')}>
            <SecondFactor />
          </FormSection>
          <FormSection title={t('account.sessions')} hint={t('account.sessionsHint')}>
            <Sessions />
          </FormSection>
        </div>
      </div>
    </SettingsFrame>
  );
}

function EmailSection() {
  const { t } = useSettingsWords();
  const door = useDoorWords();
  const { email } = useSession().member;
  const send = async ({ email: next = '', password = '' }: Record<string, string>) => {
    await call('askEmailChange', { body: { email: next, password } });
    return t('account.emailAsked', { email: next });
  };
  return (
    <FormSection title={door.t('signIn.email')} hint={t('account.emailHint', { email })}>
      <AccountForm does={t('account.emailDo')} send={send}>
        <AccountField label={t('account.newEmail')} name="email" type="email" autoComplete="email" />
        <AccountField
          label={t('account.password')}
          name="password"
          type="password"
          autoComplete="current-password"
        />
      </AccountForm>
    </FormSection>
  );
}

function PasswordSection() {
  const { t } = useSettingsWords();
  const door = useDoorWords();
  const send = async ({ password = '', next = '' }: Record<string, string>) => {
    await call('changePassword', { body: { password, new_password: next } });
    return t('account.passwordChanged');
  };
  return (
    <FormSection title={door.t('signIn.password')} hint={t('account.passwordHint')}>
      <AccountForm does={t('account.passwordDo')} send={send}>
        <AccountField
          label={t('account.password')}
          name="password"
          type="password"
          autoComplete="current-password"
        />
        <AccountField
          label={door.t('door.newPassword')}
          name="next"
          type="password"
          autoComplete="new-password"
          hint={door.t('door.passwordHint')}
        />
      </AccountForm>
    </FormSection>
  );
}
