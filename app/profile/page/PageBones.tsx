import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';

/** The page's shape, for who has waited for it. */
export function PageBones() {
  const { t } = useProfileWords();
  const slow = useWaitedFor(true);
  return (
    <main className="h-full bg-surface">
      {slow && (
        <div
          role="status"
          aria-label={t('whole.loading')}
          className="mx-auto flex max-w-260 flex-col gap-6 px-8 pt-20 max-column:px-4"
        >
          <span className="flex items-center gap-4">
            <Bone shape="size-10" round="full" />
            <Bone shape="h-4 w-48" />
          </span>
          <Bone shape="h-3 w-72 max-w-full" />
          <Bone shape="h-3 w-56" />
          <Bone shape="h-3 w-64" />
        </div>
      )}
    </main>
  );
}
