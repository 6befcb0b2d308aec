import { Button } from '../../ui/Button.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { NotRead } from '../NotRead.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ReplyRow } from './ReplyRow.tsx';
import { useReplies } from './replies.ts';
import type { Editors } from './useEditors.ts';

/** `editors` is null for who may only look. */
type Props = { q: string; editors: Editors | null };

export function Replies({ q, editors }: Props) {
  const { t } = useSettingsWords();
  const found = useReplies(q);
  const slow = useWaitedFor(found.isPending);
  const replies = found.data?.pages.flatMap(page => page.data) ?? [];
  if (found.isError && replies.length === 0) return <NotRead text={t('quick.error')} again={found.refetch} />;
  if (found.isPending) return slow ? <Bones /> : null;
  if (replies.length === 0) {
    return (
      <p className="py-16 text-center text-balance text-quiet">
        {q ? t('list.emptySearch', { q }) : t('quick.empty')}
      </p>
    );
  }
  return (
    <>
      <ul aria-label={t('quick.list')} className="border-t border-line">
        {replies.map(reply => (
          <ReplyRow key={reply.id} reply={reply} editors={editors} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button
          className="mt-4"
          disabled={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('quick.more')}
        </Button>
      )}
    </>
  );
}

function Bones() {
  const { t } = useSettingsWords();
  return (
    <div role="status" aria-label={t('quick.loading')} className="flex flex-col gap-10 pt-8">
      <Bone shape="h-3 w-2/5" />
      <Bone shape="h-3 w-1/2" />
      <Bone shape="h-3 w-1/3" />
    </div>
  );
}
