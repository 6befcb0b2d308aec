import { useState } from 'react';
import { call } from '../../contract/client.ts';
import { DoorForm, DoorPage, ToSignIn } from './DoorPage.tsx';
import { NewPasswordField } from './NewPasswordField.tsx';
import { useLinkToken } from './useLinkToken.ts';
import { useSending } from './useSending.ts';
import { useDoorWords } from './words/useDoorWords.ts';

/** Where the link leads that was asked for with a forgotten password (ROLE-4). */
export function NewPasswordPage() {
  const { t } = useDoorWords();
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  const sending = useSending(async ({ password = '' }) => {
    await call('resetPassword', { body: { token, password } });
    setDone(true);
  });
  return (
    <DoorPage title={t('door.resetTitle')} said={done ? t('door.resetDone') : undefined}>
      {done ? (
        <ToSignIn />
      ) : (
        <DoorForm sending={sending} does={t('door.reset')}>
          <NewPasswordField label={t('door.newPassword')} name="password" />
        </DoorForm>
      )}
    </DoorPage>
  );
}
