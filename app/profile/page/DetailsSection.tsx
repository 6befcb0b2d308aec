import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { dayAndTime, fullTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useClock } from '../../words/useClock.ts';
import { Line } from '../Line.tsx';
import { Section } from '../Section.tsx';
import { usePlace } from '../usePlace.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { EditLine } from './EditLine.tsx';
import { useEditCustomer } from './useEditCustomer.ts';
import { ZoneSelect } from './ZoneSelect.tsx';

type Props = { profile: WholeProfile };

/** What the team can say of a customer, each where it stands, and what else is known (PROF-4). */
export function DetailsSection({ profile }: Props) {
  const { t } = useProfileWords();
  const place = usePlace(profile.location);
  return (
    <Section name="details" title={t('whole.details')}>
      <dl className="flex flex-col gap-1 text-small">
        <Edits profile={profile} />
        {place && (
          <Line roomy label={t('whole.location')}>
            {place}
          </Line>
        )}
        <Line roomy label={t('whole.firstSeen')}>
          <Moment at={profile.first_seen_at} />
        </Line>
        {profile.last_seen_at && (
          <Line roomy label={t('whole.lastSeen')}>
            <Moment at={profile.last_seen_at} />
          </Line>
        )}
      </dl>
    </Section>
  );
}

function Edits({ profile }: Props) {
  const { t } = useProfileWords();
  const edit = useEditCustomer(profile);
  return (
    <>
      <EditLine
        label={t('whole.nameOf')}
        edit={t('whole.editName')}
        value={profile.name ?? ''}
        onSave={name => edit({ name: name.trim() || null })}
      />
      <EditLine
        label={t('profile.email')}
        edit={t('whole.editEmail')}
        value={profile.email ?? ''}
        type="email"
        onSave={email => edit({ email: email.trim() || null })}
      />
      <EditLine
        label={t('whole.timeZone')}
        edit={t('whole.editZone')}
        value={profile.time_zone ?? ''}
        shown={zoneText(profile, t)}
        control={ZoneSelect}
        onSave={zone => edit({ time_zone: zone || null })}
      />
    </>
  );
}

const TOLD_BY = {
  profile: 'whole.zoneUnset',
  location: 'whole.zoneByPlace',
  number: 'whole.zoneByNumber',
} as const;

function zoneText({ time_zone, local_zones }: WholeProfile, t: ReturnType<typeof useProfileWords>['t']) {
  if (time_zone) return time_zone.replaceAll('_', ' ');
  return t(local_zones ? TOLD_BY[local_zones.source] : 'whole.zoneUnset');
}

function Moment({ at }: { at: string }) {
  const clock = useClock();
  const now = useNow();
  const then = Date.parse(at);
  return (
    <time dateTime={at} title={fullTime(then, clock)}>
      {dayAndTime(then, now, clock)}
    </time>
  );
}
