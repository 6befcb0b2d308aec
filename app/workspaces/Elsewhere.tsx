import { Button } from '../ui/Button.tsx';
import { useWorkspaceWords } from './words/useWorkspaceWords.ts';
import { useSwitch, useWorkspaces } from './workspaces.ts';

/** For whom this workspace has nothing to show: the others that they are a member of. */
export function Elsewhere() {
  const { t } = useWorkspaceWords();
  const { others } = useWorkspaces();
  const goTo = useSwitch();
  if (others.length === 0) return null;
  return (
    <section className="mb-6" aria-label={t('workspaces.title')}>
      <p className="mb-2 text-soft">{t('workspaces.elsewhere')}</p>
      <ul className="flex flex-wrap gap-2">
        {others.map(workspace => (
          <li key={workspace.id}>
            <Button look="filled" onClick={() => void goTo(workspace)}>
              {t('workspaces.switch', { workspace: workspace.name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
