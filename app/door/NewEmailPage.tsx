import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../contract/client.ts';
import { sessionQuery } from '../session/session.ts';
import { DoorForm, DoorPage, ToSignIn } from './DoorPage.tsx';
import { useLinkToken } from './useLinkToken.ts';
import { useSending } from './useSending.ts';
import { useDoorWords } from './words/useDoorWords.ts';

/** Where the link leads that was sent to a new address. Pressed, and not only opened: readers of mail open links too. */
export function NewEmailPage() {
  const { t } = useDoorWords();
  const client = useQueryClient();
  const token = useLinkToken();
  const [email, setEmail] = useState<string | null>(null);
  const sending = useSending(async () => {
    setEmail((await call('confirmEmail', { body: { token } })).email);
    await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  });
  const said = email === null ? t('door.emailBody') : t('door.emailDone', { email });
  return (
    <DoorPage title={t('door.emailTitle')} said={said}>
      {email === null ? <DoorForm sending={sending} does={t('door.email')} /> : <ToSignIn />}
    </DoorPage>
  );
}
