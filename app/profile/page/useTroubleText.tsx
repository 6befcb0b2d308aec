import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Refused } from '../../../contract/client.ts';
import { customerQuery } from '../customer.ts';
import { JoinButton } from '../join/JoinButton.tsx';
import { ProfilePhrase } from '../words/ProfilePhrase.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';

/** By the field that the server has refused. */
const WRONG = {
  '/email': 'whole.badEmail',
  '/name': 'whole.tooLong',
  '/time_zone': 'whole.badZone',
  '/value': 'whole.badEmail',
} as const;

/** Whatever field it is. */
const BY_CODE = {
  invalid_phone: 'known.badPhone',
  phone_in_use: 'known.phoneInUse',
  too_many_identifiers: 'known.tooMany',
} as const;

const isCode = (code: string): code is keyof typeof BY_CODE => Object.hasOwn(BY_CODE, code);

const isField = (pointer: string): pointer is keyof typeof WRONG => Object.hasOwn(WRONG, pointer);

/** Why a field was not taken, and where that is another customer the way there; null while there is no trouble. */
export function useTroubleText(error: Error | null): ReactNode {
  const { t } = useProfileWords();
  if (!error) return null;
  if (!(error instanceof Refused)) return t('whole.refused', { reason: t('refused.unreachable') });
  const [about] = error.errors;
  if (error.code === 'duplicate_profile' && about?.profile_id) return <Taken by={about.profile_id} />;
  if (isCode(error.code)) return t(BY_CODE[error.code]);
  if (about && isField(about.pointer)) return t(WRONG[about.pointer]);
  return t('whole.refused', { reason: t(reasonOf(error.code)) });
}

const REASONS = {
  not_found: 'refused.not_found',
  forbidden_role: 'refused.forbidden_role',
  not_signed_in: 'refused.not_signed_in',
  rate_limited: 'refused.rate_limited',
} as const;

function reasonOf(code: string) {
  const known = Object.entries(REASONS).find(([name]) => name === code);
  return known?.[1] ?? 'refused.internal';
}

function Taken({ by }: { by: string }) {
  const link = (
    <Link to="/profiles/$profileId" params={{ profileId: by }} className="underline underline-offset-2" />
  );
  return (
    <>
      <ProfilePhrase id="whole.taken" values={undefined} marks={[link]} />
      <JoinWith otherId={by} />
    </>
  );
}

/** On the page of whoever is edited: they may be one (PROF-5). */
function JoinWith({ otherId }: { otherId: string }) {
  const { profileId = '' } = useParams({ strict: false });
  const { data } = useQuery({ ...customerQuery(profileId), enabled: profileId !== '' });
  return data && <JoinButton profile={data} otherId={otherId} className="mt-2 flex" />;
}
