import { Bone } from '../ui/Skeleton.tsx';
import { useWords } from '../words/useWords.ts';

const ROWS = [
  ['w-28', 'w-56'],
  ['w-24', 'w-48'],
  ['w-32', 'w-60'],
  ['w-20', 'w-52'],
  ['w-28', 'w-44'],
  ['w-36', 'w-56'],
  ['w-24', 'w-60'],
  ['w-28', 'w-40'],
] as const;

export function RowBones() {
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('list.loading')} className="pt-10">
      {ROWS.map(([name, text], index) => (
        <div
          key={`${name}${text}`}
          className="flex h-16 items-center gap-2.5 pl-6.5 pr-4"
          style={{ opacity: 1 - index * 0.11 }}
        >
          <Bone shape="size-9 shrink-0" round="full" />
          <div className="min-w-0 flex-1">
            <div className="flex justify-between">
              <Bone shape={`h-2.5 ${name}`} />
              <Bone shape="h-2 w-8" />
            </div>
            <Bone shape={`mt-3 h-2 max-w-full ${text}`} />
          </div>
        </div>
      ))}
    </div>
  );
}
