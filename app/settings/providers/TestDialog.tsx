import type { ProviderAccount } from '../../../contract/providerRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { phoneText } from '../../words/phones.ts';
import { Choice } from '../Choice.tsx';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { TroubleText } from '../TroubleText.tsx';
import { type SettingsSay, useSettingsWords } from '../words/useSettingsWords.ts';
import { TestResult } from './TestResult.tsx';
import { troubleText } from './troubleText.ts';
import { type TestForm, useTest } from './useTest.ts';

type Props = { account: ProviderAccount; open: boolean; onClose: () => void };

/** One real text to a phone of one's own, and what the provider said to it. */
export function TestDialog({ account, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const name = account.name ?? t(`providers.${account.provider}`);
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={t('providers.testTitle', { name })}>
      <TestFields account={account} onClose={onClose} />
    </Dialog>
  );
}

function TestFields({ account, onClose }: Pick<Props, 'account' | 'onClose'>) {
  const { t } = useSettingsWords();
  const form = useTest(account);
  const sending = form.now.phase === 'saving';
  return (
    <form noValidate onSubmit={form.submit} className="flex w-100 max-w-full flex-col gap-4">
      <p className="-mt-2 text-pretty text-soft">{t('providers.testBody')}</p>
      <From form={form} />
      <To form={form} />
      <div role="status">
        <TestResult form={form} provider={account.provider} />
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('providers.testClose')}
        </Button>
        <Button type="submit" look="filled" disabled={sending || !form.to.trim()} aria-busy={sending}>
          {t('providers.testDo')}
        </Button>
      </div>
    </form>
  );
}

const TO = {
  label: 'providers.testTo',
  hint: 'providers.testToHint',
  wrong: 'providers.numbersWrong',
} as const;

function To({ form: { to, setTo, trouble } }: { form: TestForm }) {
  const { t } = useSettingsWords();
  const id = 'provider-test-to';
  return (
    <FieldFrame id={id} label={t(TO.label)} hint={t(TO.hint)} trouble={null}>
      <input
        id={id}
        type="tel"
        autoComplete="tel"
        value={to}
        onChange={event => setTo(event.target.value)}
        {...describedBy(id, true, trouble)}
        className={controlClass(trouble, false, 'figures')}
      />
      <TroubleText id={id} trouble={trouble}>
        {trouble && <p className="min-w-0 break-words">{whyNotThere(trouble, to, t)}</p>}
      </TroubleText>
    </FieldFrame>
  );
}

const NOT_THERE = {
  no_sms_consent: 'providers.testRevoked',
  profile_blocked: 'providers.testBlocked',
} as const;

function whyNotThere(trouble: NonNullable<TestForm['trouble']>, to: string, t: SettingsSay) {
  const known = Object.entries(NOT_THERE).find(([code]) => code === trouble.code);
  return known ? t(known[1]) : troubleText(trouble, TO, to, t);
}

function From({ form: { from, setFrom, phones } }: { form: TestForm }) {
  const { t } = useSettingsWords();
  const id = 'provider-test-from';
  return (
    <FieldFrame id={id} label={t('providers.testFrom')} trouble={null}>
      <Choice
        id={id}
        wide
        value={from}
        choices={phones.map(phone => ({ value: phone, name: phoneText(phone) }))}
        onChoose={setFrom}
      />
    </FieldFrame>
  );
}
