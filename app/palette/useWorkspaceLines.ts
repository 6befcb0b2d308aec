import { useNavigate } from '@tanstack/react-router';
import { Building2, Plus } from 'lucide-react';
import { useWorkspaceWords } from '../workspaces/words/useWorkspaceWords.ts';
import { useSwitch, useWorkspaces } from '../workspaces/workspaces.ts';
import type { Line } from './line.ts';

const FOUND = { place: 'everywhere', onlyFound: true } as const;

/** The way to each other workspace, and to a new one for who may begin it. */
export function useWorkspaceLines(): Line[] {
  const { t } = useWorkspaceWords();
  const { others, mayBegin } = useWorkspaces();
  const goTo = useSwitch();
  const navigate = useNavigate();
  const begin = () => void navigate({ to: '/new-workspace' });
  const text = t('workspaces.new');
  return [
    ...others.map(to => ({
      ...FOUND,
      ...{ id: `workspace.${to.id}`, text: t('workspaces.switch', { workspace: to.name }), icon: Building2 },
      run: () => void goTo(to),
    })),
    ...(mayBegin ? [{ ...FOUND, id: 'newWorkspace', text, icon: Plus, run: begin }] : []),
  ];
}
