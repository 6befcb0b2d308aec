import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Tag } from '../../../contract/tagRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { say } from '../../ui/toast.ts';
import { reasonOf } from '../reasonOf.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { countTagged, deleteTag } from './changeTags.ts';

type Props = { tag: Tag; open: boolean; onClose: () => void };

/** Asks first, with how many tickets lose it: no undo would give it back to them. */
export function DeleteTagDialog({ tag: { id, name }, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const says = useLosers(id, open);
  const remove = async () => {
    onClose();
    try {
      await deleteTag(client, id);
      say({ text: t('tags.deleted', { name }), tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
    }
  };
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={t('tags.deleteTitle', { name })}>
      <p role="status" className="-mt-2 mb-5 max-w-80 text-balance text-soft">
        {says}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose} className="max-column:h-10">
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={() => void remove()} className="max-column:h-10">
          {t('tags.deleteDo')}
        </Button>
      </div>
    </Dialog>
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
