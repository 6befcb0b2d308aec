import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Answer, call, Refused } from '../../contract/client.ts';
import { sessionQuery } from '../session/session.ts';
import { CodeField } from '../signIn/CodeField.tsx';
import { Field } from '../signIn/Field.tsx';
import { DoorForm, DoorPage, ToSignIn } from './DoorPage.tsx';
import { doorTrouble } from './doorTrouble.ts';
import { NewPasswordField } from './NewPasswordField.tsx';
import { useLinkToken } from './useLinkToken.ts';
import { useSending } from './useSending.ts';
import { useDoorWords } from './words/useDoorWords.ts';

/** Where the link of an invitation leads (ROLE-4). */
export function InvitationPage() {
  const { t } = useDoorWords();
  const token = useLinkToken();
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call('readInvitation', { body: { token } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (data) return <Invited token={token} invitation={data} />;
  return (
    <DoorPage title={t('signIn.title')} said={error ? doorTrouble(error, t) : t('door.loading')}>
      <ToSignIn />
    </DoorPage>
  );
}

type Props = { token: string; invitation: Answer<'readInvitation'> };

function Invited({ token, invitation: { workspace, email, role, has_account } }: Props) {
  const { t } = useDoorWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asksCode, setAsksCode] = useState(false);
  const sending = useSending(async ({ name, password = '', code }) => {
    const more = { ...(name && { name }), ...(code && { code }) };
    const asked = call('acceptInvitation', { body: { token, password, ...more } });
    const session = await asked.catch(error => {
      if (error instanceof Refused && error.code === 'code_needed') setAsksCode(true);
      throw error;
    });
    // A member from here on, who comes in by the workspace's own provider only.
    if (!session) return navigate({ to: '/sign-in', search: {}, hash: 'joined', replace: true });
    // Whoever was signed in here before is not any more.
    client.clear();
    client.setQueryData(sessionQuery.queryKey, session);
    await navigate({ to: '/inbox', replace: true });
  });
  const said = t(has_account ? 'door.joinAgain' : 'door.joinNew', { role: t(`role.${role}`), email });
  return (
    <DoorPage title={t('door.joinTitle', { workspace })} said={said}>
      <DoorForm sending={sending} does={t('door.join')}>
        {/* For the browser, which keeps the password under it. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        {has_account ? (
          <Field
            label={t('signIn.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            trouble={null}
          />
        ) : (
          <>
            <Field label={t('door.name')} name="name" type="text" autoComplete="name" trouble={null} />
            <NewPasswordField label={t('signIn.password')} name="password" />
          </>
        )}
        {asksCode && <CodeField trouble={null} />}
      </DoorForm>
    </DoorPage>
  );
}
