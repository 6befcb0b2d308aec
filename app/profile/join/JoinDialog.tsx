import { useState } from 'react';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { fullName } from '../names.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { JoinPreview } from './JoinPreview.tsx';
import { JoinSearch } from './JoinSearch.tsx';

type Props = { profile: WholeProfile; otherId: string | null; onClose: () => void };

/** First with whom, then what would become of both. */
export function JoinDialog({ profile, otherId: given, onClose }: Props) {
  const { t } = useProfileWords();
  const [otherId, choose] = useState(given);
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('join.title', { name: fullName({ profile }, t) })}
    >
      <div className="w-120 max-w-full">
        {otherId === null ? (
          <JoinSearch profileId={profile.id} onChoose={choose} onClose={onClose} />
        ) : (
          <JoinPreview profile={profile} otherId={otherId} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}
