import { Bone } from '../ui/Skeleton.tsx';
import { useWords } from '../words/useWords.ts';

export function ThreadBones() {
  const { t } = useWords();
  return (
    <div
      role="status"
      aria-label={t('thread.loading')}
      className="mx-auto flex h-full max-w-176 flex-col justify-end gap-3 px-8 pb-10 max-pane:px-6 max-column:px-4"
    >
      <Bone shape="h-14 w-3/5" round="bubble" />
      <Bone shape="h-10 w-2/5 self-end" round="bubble" />
      <Bone shape="h-10 w-1/2" round="bubble" />
      <Bone shape="h-16 w-3/5 self-end" round="bubble" />
      <Bone shape="h-10 w-1/3" round="bubble" />
    </div>
  );
}
