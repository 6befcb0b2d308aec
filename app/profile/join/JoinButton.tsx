import { useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { JOIN_HASH } from './joinHash.ts';

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
  const [pressed, setPressed] = useState(false);
  const asked = useAskedByAddress(otherId === undefined);
  const close = () => {
    setPressed(false);
    asked.done();
  };
  return (
    <>
      <Button aria-haspopup="dialog" className={className} onClick={() => setPressed(true)}>
        {t(otherId === undefined ? 'join.with' : 'join.these')}
      </Button>
      {(pressed || asked.open) && (
        <Suspense>
          <JoinDialog profile={profile} otherId={otherId ?? null} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** Whoever comes from elsewhere to join them finds it open. */
function useAskedByAddress(isMeant: boolean) {
  const navigate = useNavigate();
  const isAsked = useLocation({ select: ({ hash }) => hash === JOIN_HASH });
  const open = isMeant && isAsked;
  return { open, done: () => open && void navigate({ to: '.', hash: '', replace: true }) };
}
