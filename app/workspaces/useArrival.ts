import { useEffect } from 'react';
import { call } from '../../contract/client.ts';
import { type Left, takeLeft } from '../session/place.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { bringWords } from '../words/language.ts';
import { useWorkspaceWords } from './words/useWorkspaceWords.ts';

/** Says where one is, to whom another workspace was before them a moment ago, and whether they have lost that one. */
export function useArrival() {
  const { t } = useWorkspaceWords();
  const { workspace, member } = useSession();
  useEffect(() => {
    const left = takeLeft();
    // Whoever has signed in as somebody else knows where they are.
    if (!left || left.memberId !== member.id || left.id === workspace.id) return;
    void Promise.all([hasLost(left), bringWords('workspaces')]).then(([lost]) => {
      const names = { left: left.name, workspace: workspace.name };
      say({ text: lost ? t('workspaces.left', names) : t('workspaces.now', names), tone: 'done' });
    });
  }, [t, workspace, member.id]);
}

/** Where it cannot be asked, nothing is said to be lost. */
async function hasLost({ id }: Left): Promise<boolean> {
  const there = await call('listWorkspaces').catch(() => null);
  return there !== null && !there.data.some(workspace => workspace.id === id);
}
