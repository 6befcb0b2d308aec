import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../contract/client.ts';
import { DoorTrouble } from '../door/DoorTrouble.tsx';
import { useSending } from '../door/useSending.ts';
import { enterAnew } from '../session/place.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PlainField } from './PlainField.tsx';
import { useWorkspaceWords } from './words/useWorkspaceWords.ts';
import { ZoneField } from './ZoneField.tsx';

/** As long as settings take it. */
const LONGEST_PREFIX = 40;

/** Begins another workspace, and goes there. */
export function NewWorkspacePage() {
  const { t } = useWorkspaceWords();
  const navigate = useNavigate();
  const { workspace } = useSession();
  const [name, setName] = useState('');
  const [prefix, setPrefix] = useState<string | null>(null);
  const { trouble, busy, onSubmit } = useSending(begin);
  return (
    <main className="quiet-scroll h-full overflow-y-auto bg-surface-sunken px-6 py-10">
      <PageTitle page={t('workspaces.new')} />
      <form noValidate onSubmit={onSubmit} className="mx-auto max-w-100">
        <h1 className="mb-2 text-heading">{t('workspaces.new')}</h1>
        <p className="mb-6 text-pretty break-words text-soft">
          {t('workspaces.newBody', { workspace: workspace.name })}
        </p>
        <PlainField
          {...{ label: t('workspaces.name'), name: 'name', value: name, onChange: setName, longest: 100 }}
          isFirst
        />
        <PlainField
          {...{ label: t('workspaces.prefix'), name: 'prefix', longest: LONGEST_PREFIX }}
          value={prefix ?? name.slice(0, LONGEST_PREFIX)}
          onChange={setPrefix}
          hint={t('workspaces.prefixHint')}
        />
        <ZoneField />
        <DoorTrouble text={trouble} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="filled" disabled={busy} className="max-column:h-11">
            {t('workspaces.create')}
          </Button>
          <Button look="plain" onClick={() => void navigate({ to: '/inbox' })} className="max-column:h-11">
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </main>
  );
}

async function begin({ name = '', prefix = '', zone = '' }: Record<string, string>): Promise<void> {
  const body = { name, organization_prefix: prefix, time_zone: zone };
  const { id } = await call('createWorkspace', { body });
  await call('switchWorkspace', { body: { workspace_id: id } });
  enterAnew();
}
