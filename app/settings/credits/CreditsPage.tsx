import { mayChangeSettings } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Notice } from '../../ui/Notice.tsx';
import { FormSection } from '../FormSection.tsx';
import { MOST_CREDITS, MOST_PRICE } from '../limits.ts';
import { NumberField } from '../NumberField.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { CountryFactors } from './CountryFactors.tsx';
import { UsageSection } from './UsageSection.tsx';

/** What texts cost, and how much of it the shop wants to spend (REPLY-6). */
export function CreditsPage() {
  const { t } = useSettingsWords();
  const title = t('credits.title');
  const allowed = mayChangeSettings(useSession().member.role);
  return (
    <SettingsFrame title={title}>
      {allowed ? (
        <div className="flex h-full flex-col">
          <h1 className="flex h-14 shrink-0 items-center border-b border-line px-12 text-title max-pane:px-8 max-column:sr-only">
            {title}
          </h1>
          <SettingsForm page="credits">
            <UsageSection />
            <Allowance />
            <Prices />
          </SettingsForm>
        </div>
      ) : (
        <Notice text={t('settings.notYours')} />
      )}
    </SettingsFrame>
  );
}

function Allowance() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('credits.allowance')} hint={t('credits.allowanceHint')}>
      <NumberField
        at="/credits/monthly_allowance"
        label={t('credits.monthly')}
        unit={t('credits.unit')}
        hint={t('credits.monthlyHint')}
        most={MOST_CREDITS}
        wide
      />
    </FormSection>
  );
}

function Prices() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('credits.prices')} hint={t('credits.pricesHint')}>
      <NumberField
        at="/credits/picture"
        label={t('credits.picture')}
        unit={t('credits.unit')}
        hint={t('credits.pictureHint')}
        least={0}
        most={MOST_PRICE}
        step="any"
      />
      <CountryFactors />
    </FormSection>
  );
}
