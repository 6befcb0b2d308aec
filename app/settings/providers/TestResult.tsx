import { Check, CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ProviderAccount, ProviderTest } from '../../../contract/providerRoutes.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { providerReason } from './troubleText.ts';
import type { TestForm } from './useTest.ts';

type Props = { form: TestForm; provider: ProviderAccount['provider'] };

/** What came of a test text, in words: and what can be done about it where it was not taken. */
export function TestResult({ form: { now, result, trouble }, provider }: Props) {
  const { t } = useSettingsWords();
  const name = t(`providers.${provider}`);
  if (now.phase === 'saving')
    return <p className="text-quiet">{t('providers.asking', { provider: name })}</p>;
  if (now.refusal && !trouble) {
    return <Line sign="refused">{t('providers.testNot', { reason: providerReason(now.refusal, t) })}</Line>;
  }
  if (!result) return null;
  const code = result.error?.code ?? '';
  if (result.outcome === 'accepted') {
    return (
      <Line sign="done">{t('providers.testAccepted', { provider: name, id: result.provider_id ?? '' })}</Line>
    );
  }
  if (result.outcome === 'refused') {
    return (
      <Line sign="refused">
        {t('providers.testRefused', { provider: name, code })}
        <Why result={result} />
      </Line>
    );
  }
  const isPutOff = result.outcome === 'put_off';
  return (
    <Line sign="caution">
      {t(isPutOff ? 'providers.testPutOff' : 'providers.testUnclear', { provider: name, code })}
    </Line>
  );
}

const WHY = {
  opted_out: 'providers.why.opted_out',
  invalid_number: 'providers.why.invalid_number',
  landline: 'providers.why.landline',
  unregistered: 'providers.why.unregistered',
  region_not_enabled: 'providers.why.region_not_enabled',
  credentials: 'providers.why.credentials',
  number_gone: 'providers.why.number_gone',
} as const;

function Why({ result: { error } }: { result: ProviderTest }) {
  const { t } = useSettingsWords();
  const known = Object.entries(WHY).find(([reason]) => reason === error?.reason);
  return known ? <span className="block text-ink">{t(known[1])}</span> : null;
}

const SIGNS = {
  done: { Sign: Check, look: 'text-ok' },
  refused: { Sign: CircleAlert, look: 'text-danger' },
  caution: { Sign: TriangleAlert, look: 'text-caution' },
} as const;

function Line({ sign, children }: { sign: keyof typeof SIGNS; children: ReactNode }) {
  const { Sign, look } = SIGNS[sign];
  return (
    <p className={`flex items-start gap-2 ${look}`}>
      <Sign size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      <span className="min-w-0 text-pretty break-words">{children}</span>
    </p>
  );
}
