import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef } from 'react';
import { call } from '../../../contract/client.ts';
import type { Role } from '../../../contract/roles.ts';
import { DoorTrouble } from '../../door/DoorTrouble.tsx';
import { useSending } from '../../door/useSending.ts';
import { useDoorWords } from '../../door/words/useDoorWords.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { Choice } from '../Choice.tsx';
import { controlClass } from '../control.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { useRoles } from './useRoles.ts';

/** Invites somebody by e-mail. The form is empty again once the mail has left. */
export function InviteForm() {
  const { t } = useSettingsWords();
  const door = useDoorWords();
  const client = useQueryClient();
  const roles = useRoles();
  const [email, role] = [useId(), useId()];
  const form = useRef<HTMLFormElement>(null);
  const { trouble, busy, onSubmit } = useSending(async said => {
    const body = { email: said.email ?? '', role: said.role as Role };
    await call('invite', { body }).finally(() => client.invalidateQueries({ queryKey: ['invitations'] }));
    form.current?.reset();
    say({ text: t('members.invited', { email: body.email }), tone: 'done' });
  });
  const send = (event: FormEvent<HTMLFormElement>) => onSubmit(event);
  return (
    <form ref={form} noValidate onSubmit={send} aria-label={t('members.inviteTitle')}>
      <div className="mb-4 flex items-end gap-3 max-column:flex-col max-column:items-stretch">
        <div className="min-w-0 flex-1">
          <label htmlFor={email} className="mb-1.5 block font-medium">
            {door.t('signIn.email')}
          </label>
          <input
            id={email}
            name="email"
            type="email"
            autoComplete="off"
            className={controlClass(trouble, false)}
          />
        </div>
        <div className="w-56 max-column:w-full">
          <label htmlFor={role} className="mb-1.5 block font-medium">
            {t('members.role')}
          </label>
          <Choice id={role} name="role" first="support" choices={roles} />
        </div>
        <Button type="submit" look="filled" disabled={busy} className="h-9 max-column:h-11">
          {t('members.invite')}
        </Button>
      </div>
      <DoorTrouble text={trouble} />
    </form>
  );
}
