import { useQuery } from '@tanstack/react-query';
import { membersQuery } from '../../session/members.ts';
import { mayAdminister } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { NotRead } from '../NotRead.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { InvitationRow } from './InvitationRow.tsx';
import { InviteForm } from './InviteForm.tsx';
import { invitationsQuery } from './invitations.ts';
import { MemberRow } from './MemberRow.tsx';

/** Who is in the team (ROLE-3). Owner and Admin invite, and give and take roles. */
export function MembersPage() {
  const { t } = useSettingsWords();
  const mayChange = mayAdminister(useSession().member.role);
  return (
    <SettingsFrame title={t('members.title')}>
      <div className="px-12 pb-12 max-pane:px-8 max-column:px-4">
        <div className="max-w-160">
          <h1 className="flex min-h-14 items-center text-title max-column:text-view">{t('members.title')}</h1>
          <p className="mb-6 text-pretty text-quiet">
            {t(mayChange ? 'members.intro' : 'members.introOthers')}
          </p>
          {mayChange && <InviteForm />}
          <Team />
          {mayChange && <Invited />}
        </div>
      </div>
    </SettingsFrame>
  );
}

function Team() {
  const { t } = useSettingsWords();
  const { data, isError, refetch } = useQuery(membersQuery);
  if (isError && !data) return <NotRead text={t('members.error')} again={refetch} />;
  return (
    <ul aria-label={t('members.list')} className="border-t border-line">
      {data?.map(member => (
        <MemberRow key={member.id} member={member} />
      ))}
    </ul>
  );
}

function Invited() {
  const { t } = useSettingsWords();
  const { data = [] } = useQuery(invitationsQuery);
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="invited" className="pt-10">
      <h2 id="invited" className="mb-3 font-semibold">
        {t('members.invitations')}
      </h2>
      <ul aria-labelledby="invited" className="border-t border-line">
        {data.map(invitation => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}
