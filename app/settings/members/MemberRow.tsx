import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { TeamMember } from '../../../contract/memberRoutes.ts';
import type { Role } from '../../../contract/roles.ts';
import { mayAdminister, mayUseInbox } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Choice } from '../Choice.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { HandOverDialog } from './HandOverDialog.tsx';
import { ResetFactor } from './ResetFactor.tsx';
import { useRoles } from './useRoles.ts';
import { useTeamChange } from './useTeamChange.ts';

export function MemberRow({ member }: { member: TeamMember }) {
  const { t } = useSettingsWords();
  const me = useSession().member;
  const mayChange = mayAdminister(me.role) && (me.role === 'owner' || member.role !== 'owner');
  return (
    <li className="flex min-h-14 items-center gap-4 border-b border-line py-2 max-column:flex-wrap max-column:gap-y-2">
      <span className="min-w-0 flex-1 max-column:basis-full">
        <span className="block truncate font-semibold">
          {member.id === me.id ? t('members.you', { name: member.name }) : member.name}
        </span>
        <span className="block truncate text-small text-quiet">{member.email}</span>
      </span>
      {mayChange ? (
        <Tools member={member} />
      ) : (
        <span className="shrink-0 text-small text-soft">{t(`role.${member.role}`)}</span>
      )}
    </li>
  );
}

function Tools({ member }: { member: TeamMember }) {
  const { t } = useSettingsWords();
  const change = useTeamChange();
  const roles = useRoles();
  const [asking, setAsking] = useState<Role | null | undefined>(undefined);
  const { id, name } = member;
  const give = (role: Role) => {
    if (!mayUseInbox(role) && mayUseInbox(member.role)) return setAsking(role);
    const done = t('members.changed', { name, role: t(`role.${role}`) });
    void change(call('changeMember', { params: { id }, body: { role } }), done);
  };
  return (
    <span className="flex w-74 shrink-0 items-center gap-1 max-column:w-full">
      <Choice label={t('members.roleOf', { name })} value={member.role} choices={roles} onChoose={give} />
      {/* Its place stays where there is nothing to reset: what stands above one another is aligned. */}
      <span className="size-8 shrink-0 max-column:ml-auto max-column:size-10">
        <ResetFactor member={member} />
      </span>
      <IconButton
        icon={UserMinus}
        name={t('members.remove', { name })}
        tip="bottom-end"
        onClick={() => setAsking(null)}
      />
      <HandOverDialog
        member={member}
        role={asking ?? null}
        open={asking !== undefined}
        onClose={() => setAsking(undefined)}
      />
    </span>
  );
}
