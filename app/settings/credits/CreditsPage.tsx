import { mayChangeSettings } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { BarPage } from '../BarPage.tsx';
import { FormSection } from '../FormSection.tsx';
import { MOST_CREDITS, MOST_PRICE } from '../limits.ts';
import { NotYours } from '../NotYours.tsx';
import { NumberField } from '../NumberField.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { CountryFactors } from './CountryFactors.tsx';
import { UsageSection } from './UsageSection.tsx';

/** What texts cost, and how much of it the shop wants to spend (REPLY-6). */
export function CreditsPage() {
  const { t } = useSettingsWords();
  const allowed = mayChangeSettings(useSession().member.role);
  return (
    <BarPage title={t('credits.title')}>
      {allowed ? (
        <SettingsForm page="credits">
          <UsageSection />
          <Allowance />
          <Prices />
        </SettingsForm>
      ) : (
        <NotYours />
      )}
    </BarPage>
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
