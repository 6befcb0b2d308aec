import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Tag } from '../../../contract/tagRoutes.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { useCarryOut } from '../useCarryOut.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { countTagged, deleteTag } from './changeTags.ts';

type Props = { tag: Tag; open: boolean; onClose: () => void };

/** Asks first, with how many tickets lose it: no undo would give it back to them. */
export function DeleteTagDialog({ tag: { id, name }, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const carryOut = useCarryOut();
  return (
    <AskFirst
      title={t('tags.deleteTitle', { name })}
      body={<span role="status">{useLosers(id, open)}</span>}
      act={t('tags.deleteDo')}
      {...{ open, onClose }}
      onAct={() => void carryOut(deleteTag(client, id), t('tags.deleted', { name }))}
    />
  );
}

const MANY = 100;

function useLosers(id: string, wanted: boolean): string {
  const { t } = useSettingsWords();
  const { data, isPending, isError } = useQuery({
    queryKey: ['tagged', id],
    queryFn: async ({ signal }) => ({ count: await countTagged(id, signal) }),
    enabled: wanted,
    gcTime: 0,
  });
  if (isError) return t('tags.deleteUnknown');
  if (isPending) return t('tags.deleteCounting');
  return data.count === null
    ? t('tags.deleteMany', { count: MANY })
    : t('tags.deleteBody', { count: data.count });
}
