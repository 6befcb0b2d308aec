import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { dateText, fullTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { ConsentSign } from '../ConsentSign.tsx';
import { Ledger } from '../Ledger.tsx';
import { Section } from '../Section.tsx';
import { useProfileClock } from '../words/useProfileClock.ts';

type Props = { profile: WholeProfile };

/** Where both kinds of consent stand, and every change that led there (SMS-6). */
export function ConsentSection({ profile }: Props) {
  const { t } = useProfileClock();
  return (
    <Section name="consent" title={t('whole.consent')}>
      <dl className="mb-5 flex flex-col gap-2 text-small">
        {profile.consent_now.map(now => (
          <Kind key={now.kind} now={now} />
        ))}
      </dl>
      <h3 className="mb-2 text-small text-quiet">{t('ledger.open')}</h3>
      <Ledger profileId={profile.id} />
    </Section>
  );
}

function Kind({ now: { kind, state, since } }: { now: WholeProfile['consent_now'][number] }) {
  const clock = useProfileClock();
  const now = useNow();
  const at = since === null ? null : Date.parse(since);
  return (
    <div className="relative pl-6.5">
      <ConsentSign state={state} />
      <dt>{clock.t(`consent.${kind}`)}</dt>
      <dd className="text-fine text-quiet">
        {at === null ? (
          clock.t(`consent.${state}`)
        ) : (
          <time dateTime={since ?? ''} title={fullTime(at, clock)}>
            {clock.t('whole.stateSince', { state, date: dateText(at, now, clock) })}
          </time>
        )}
      </dd>
    </div>
  );
}
