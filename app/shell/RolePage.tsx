import { useSession } from '../session/useSession.ts';
import { useSignOut } from '../session/useSignOut.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import { Elsewhere } from '../workspaces/Elsewhere.tsx';

export function RolePage() {
  const { t } = useWords();
  const { member, workspace } = useSession();
  const signOut = useSignOut();
  const role = t(`role.${member.role}`);
  return (
    <main className="flex h-full items-center justify-center bg-surface-sunken p-6">
      <PageTitle page={t('role.title')} />
      <div className="max-w-100 pb-16">
        <Mark />
        <h1 className="mt-6 mb-2 text-heading text-balance">{t('role.title')}</h1>
        <p className="text-soft">{t('role.body', { name: member.name, role })}</p>
        <p className="mt-1 mb-6 text-quiet">{t('role.hint', { workspace: workspace.name })}</p>
        <Elsewhere />
        <Button look="plain" onClick={signOut} className="-ml-3">
          {t('member.signOut')}
        </Button>
      </div>
    </main>
  );
}
