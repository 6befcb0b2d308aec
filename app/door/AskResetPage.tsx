import { useState } from 'react';
import { call } from '../../contract/client.ts';
import { Field } from '../signIn/Field.tsx';
import { DoorForm, DoorPage, ToSignIn } from './DoorPage.tsx';
import { useSending } from './useSending.ts';
import { useDoorWords } from './words/useDoorWords.ts';

/** For who has forgotten their password (ROLE-4). What it says does not tell whether there is such an account. */
export function AskResetPage() {
  const { t } = useDoorWords();
  const [asked, setAsked] = useState<string | null>(null);
  const sending = useSending(async ({ email = '' }) => {
    await call('askPasswordReset', { body: { email } });
    setAsked(email.trim());
  });
  const said = asked === null ? t('door.askBody') : t('door.asked', { email: asked });
  return (
    <DoorPage title={t('door.askTitle')} said={said}>
      {asked === null && (
        <DoorForm sending={sending} does={t('door.ask')}>
          <Field
            label={t('signIn.email')}
            name="email"
            type="email"
            autoComplete="username"
            trouble={null}
            isFirst
          />
        </DoorForm>
      )}
      <p className="mt-4">
        <ToSignIn />
      </p>
    </DoorPage>
  );
}
