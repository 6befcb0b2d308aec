import type { RefObject } from 'react';
import { type KlaviyoSource, KlaviyoStep } from '../../../contract/klaviyoRoutes.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { momentOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { Caution } from '../Caution.tsx';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { type SettingsSay, useSettingsWords } from '../words/useSettingsWords.ts';
import { KlaviyoTools } from './KlaviyoTools.tsx';

type Props = {
  now: KlaviyoSource;
  button: RefObject<HTMLButtonElement | null>;
  onChange: () => void;
};

/** An account that is pulled from: how far that is, what has come of it, and what can be done. */
export function KlaviyoPulled({ now, button, onChange }: Props) {
  const { t } = useSettingsWords();
  const mayChange = mayAdminister(useSession().member.role);
  return (
    <>
      {now.trouble && <Caution text={troubleOf(now.trouble, t)} />}
      <Where now={now} />
      <Counts now={now} />
      {mayChange && <KlaviyoTools now={now} button={button} onChange={onChange} />}
    </>
  );
}

function troubleOf({ code, scope }: NonNullable<KlaviyoSource['trouble']>, t: SettingsSay): string {
  return code === 'scope' ? t('klaviyo.trouble.scope', { scope: scope ?? '' }) : t(`klaviyo.trouble.${code}`);
}

/** In words, so that who hears the page hears it too. */
function Where({ now: { state, step, is_first, round_ended_at } }: { now: KlaviyoSource }) {
  const clock = useSettingsClock();
  const now = useNow();
  const { t } = clock;
  const isUnderWay = state === 'pulling' && step !== null;
  const order = isUnderWay ? KlaviyoStep.options.indexOf(step) + 1 : 0;
  const upToDate = round_ended_at && t('klaviyo.upToDate', momentOf(Date.parse(round_ended_at), now, clock));
  // What has stopped, or waits for somebody, does not go on by itself.
  const said = upToDate ?? (isUnderWay && t('klaviyo.leave'));
  if (!said) return null;
  return (
    <div className="flex flex-col gap-1 text-soft">
      {isUnderWay && (
        <p className="text-pretty">
          {t(is_first ? 'klaviyo.first' : 'klaviyo.again', {
            ...{ step: t(`klaviyo.step.${step}`), order, of: KlaviyoStep.options.length },
          })}
        </p>
      )}
      <p className="text-small text-pretty text-quiet">{said}</p>
    </div>
  );
}

const COUNTED = ['profiles', 'consents', 'metrics', 'campaigns', 'flows', 'events'] as const;

function Counts({ now: { counts, left_out, left_out_last } }: { now: KlaviyoSource }) {
  const { t, locale } = useSettingsWords();
  const number = new Intl.NumberFormat(locale);
  return (
    <div className="flex flex-col gap-3">
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(118px,1fr))] gap-x-4 gap-y-3">
        {COUNTED.map(name => (
          <div key={name} className="min-w-0">
            <dt className="text-small text-pretty text-quiet">{t(`klaviyo.count.${name}`)}</dt>
            <dd className="figures">{number.format(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {left_out > 0 && (
        <details>
          <summary className="w-fit cursor-pointer text-small text-quiet">
            {t('klaviyo.leftOut', { count: left_out })}
          </summary>
          <ul className="mt-2 flex flex-col gap-1 text-small text-soft">
            {left_out_last.map(({ step, id, reason }) => (
              <li key={`${step} ${id}`} className="break-words">
                {t('klaviyo.leftOutOne', { id, why: t(`klaviyo.why.${whyOf(reason)}`) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const REASONS = ['names_nobody', 'metric_unknown', 'properties_too_large', 'sent_in_future'] as const;

function whyOf(reason: string): (typeof REASONS)[number] | 'other' {
  return REASONS.find(known => known === reason) ?? 'other';
}
