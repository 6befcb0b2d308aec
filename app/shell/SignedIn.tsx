import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { forbiddenQuery } from '../session/ends.ts';
import { enterAnew, isHere } from '../session/place.ts';
import { mayUseInbox } from '../session/roles.ts';
import { sessionQuery } from '../session/session.ts';
import { SessionContext } from '../session/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { bringWords } from '../words/language.ts';
import { useWords } from '../words/useWords.ts';
import { Shell } from './Shell.tsx';
import { ToSignIn } from './ToSignIn.tsx';

const RolePage = lazy(async () => {
  const [loaded] = await Promise.all([import('./RolePage.tsx'), bringWords('workspaces')]);
  return { default: loaded.RolePage };
});

/** The door: who is not signed in is asked to, and who may not see the inbox is told so. */
export function SignedIn() {
  const session = useQuery(sessionQuery);
  const forbidden = useQuery({ ...forbiddenQuery, enabled: false });
  if (session.isPending) return null;
  // Where it is only asked again, who was signed in stays so.
  if (session.data === undefined) return <NoServer onRetry={session.refetch} />;
  if (!session.data) return <ToSignIn />;
  if (!isHere(session.data)) return <Entering />;
  const allowed = mayUseInbox(session.data.member.role) && !forbidden.data;
  return (
    <SessionContext value={session.data}>
      {allowed ? <Shell /> : <Suspense>{<RolePage />}</Suspense>}
    </SessionContext>
  );
}

function Entering() {
  useEffect(enterAnew, []);
  return null;
}

function NoServer({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <main className="h-full">
      <Notice
        alert
        text={t('signIn.unreachable')}
        action={<Button onClick={onRetry}>{t('action.retry')}</Button>}
      />
    </main>
  );
}
