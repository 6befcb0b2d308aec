import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '../../../contract/client.ts';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { customerQuery } from '../customer.ts';
import { fullName } from '../names.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { JoinLines } from './JoinLines.tsx';
import { joinNow, previewQuery } from './join.ts';

type Props = { profile: WholeProfile; otherId: string; onClose: () => void };

/** Exactly what will be, to be said yes to: nothing of it can be undone. */
export function JoinPreview({ profile, otherId, onClose }: Props) {
  const { t } = useProfileWords();
  const other = useQuery(customerQuery(otherId));
  const preview = useQuery(previewQuery(profile.id, otherId));
  const { join, isBusy, refused } = useJoin(profile, otherId, onClose);
  const trouble = refused ?? preview.error ?? other.error;
  return (
    <div>
      {preview.data && other.data && <JoinLines join={preview.data} profiles={[profile, other.data]} />}
      <p role="status" className="text-small text-quiet">
        {(preview.isPending || other.isPending) && !trouble && t('join.looking')}
      </p>
      {trouble && (
        <p role="alert" className="mt-2 text-small text-danger">
          {t(troubleOf(trouble))}
        </p>
      )}
      <div className="mt-5 flex justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          look="filled"
          disabled={!preview.data || !other.data || isBusy || trouble !== null}
          onClick={join}
        >
          {t('join.join')}
        </Button>
      </div>
    </div>
  );
}

/** Goes to who there is from now on. */
function useJoin(profile: WholeProfile, otherId: string, onClose: () => void) {
  const { t } = useProfileWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Error | null>(null);
  const join = () => {
    setBusy(true);
    joinNow(profile.id, otherId)
      .then(({ profile_id: profileId }) => {
        onClose();
        void navigate({ to: '/profiles/$profileId', params: { profileId }, replace: true });
        void client.invalidateQueries();
        say({ text: t('join.done', { name: fullName({ profile }, t) }), tone: 'done' });
      })
      .catch((error: Error) => {
        setRefused(error);
        setBusy(false);
      });
  };
  return { join, isBusy, refused };
}

const TROUBLES = {
  one_is_blocked: 'join.oneIsBlocked',
  same_profile: 'join.same',
  not_found: 'join.gone',
} as const;

function troubleOf(error: Error) {
  const code = error instanceof Refused ? error.code : '';
  return Object.entries(TROUBLES).find(([name]) => name === code)?.[1] ?? 'join.failed';
}
