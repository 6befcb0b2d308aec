import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, Refused } from '../../contract/client.ts';
import type { OwnWorkspace } from '../../contract/ownWorkspaceRoutes.ts';
import { enterAnew } from '../session/place.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWorkspaceWords } from './words/useWorkspaceWords.ts';

/** What waits in each changes all the time: it is asked for whenever somebody looks. */
const workspacesQuery = queryOptions({
  queryKey: ['workspaces'],
  queryFn: async ({ signal }) => (await call('listWorkspaces', { signal })).data,
});

export type Workspaces = {
  all: OwnWorkspace[];
  others: OwnWorkspace[];
  /** Whoever is Owner of one begins another. */
  mayBegin: boolean;
};

/** Those of whoever is signed in; none until they are here. */
export function useWorkspaces(): Workspaces {
  const { data: all = [] } = useQuery(workspacesQuery);
  const others = all.filter(workspace => !workspace.is_this);
  return { all, others, mayBegin: all.some(({ role }) => role === 'owner') };
}

const WHY = { not_found: 'workspaces.gone', provider_required: 'workspaces.provider' } as const;
type Why = keyof typeof WHY;

/** Goes there, or says why not. */
export function useSwitch(): (to: Pick<OwnWorkspace, 'id' | 'name'>) => Promise<void> {
  const { t } = useWorkspaceWords();
  const client = useQueryClient();
  const { workspace } = useSession();
  return async ({ id, name }) => {
    try {
      await call('switchWorkspace', { body: { workspace_id: id } });
      enterAnew();
    } catch (error) {
      const why = error instanceof Refused && Object.hasOwn(WHY, error.code) ? WHY[error.code as Why] : null;
      const still = t('workspaces.unreachable', { workspace: workspace.name });
      say({ text: why ? t(why, { workspace: name }) : still, tone: 'refused' });
      void client.invalidateQueries(workspacesQuery);
    }
  };
}
