import { lazy, Suspense, useState } from 'react';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';

const JoinDialog = lazy(async () => ({ default: (await import('./JoinDialog.tsx')).JoinDialog }));

type Props = {
  profile: WholeProfile;
  /** Whom with, where that is known; else it is asked for. */
  otherId?: string;
  className?: string;
};

/** Opens what would become of two customers who are one (PROF-5). */
export function JoinButton({ profile, otherId, className }: Props) {
  const { t } = useProfileWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" className={className} onClick={() => setOpen(true)}>
        {t(otherId === undefined ? 'join.with' : 'join.these')}
      </Button>
      {open && (
        <Suspense>
          <JoinDialog profile={profile} otherId={otherId ?? null} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
