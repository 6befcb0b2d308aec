import { useMemberName } from '../session/members.ts';
import { Avatar, NoAvatar } from '../ui/Avatar.tsx';
import { useWords } from '../words/useWords.ts';

export function RowAssignee({ id }: { id: string | null }) {
  const { t } = useWords();
  const name = useMemberName(id);
  const label = id && name ? t('row.assignee', { name }) : t('row.noAssignee');
  return (
    <span title={label} className="flex shrink-0">
      {id ? <Avatar name={name} seed={id} size={20} single /> : <NoAvatar size={20} />}
      <span className="sr-only">{label}</span>
    </span>
  );
}
