import { ROLES, type Role } from '../../../contract/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** The roles that whoever is signed in may give (ROLE-3): only an Owner makes Owners. */
export function useRoles(): { value: Role; name: string }[] {
  const { t } = useSettingsWords();
  const isOwner = useSession().member.role === 'owner';
  const given = ROLES.filter(role => isOwner || role !== 'owner');
  return given.map(value => ({ value, name: t(`role.${value}`) }));
}
