import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { controlClass } from '../../settings/control.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { customerQuery } from '../customer.ts';
import { fullName } from '../names.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { isTyped } from './isTyped.ts';
import { useTroubleText } from './useTroubleText.tsx';

type Props = { profile: WholeProfile; onClose: () => void };

/** What goes and what stays, before it is done for good: with the customer's name typed, so that nobody does it by chance. */
export function EraseDialog({ profile, onClose }: Props) {
  const { t } = useProfileWords();
  const id = useId();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const name = fullName({ profile }, t);
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: () => call('eraseProfile', { params: { id: profile.id } }),
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: customerQuery(profile.id).queryKey }),
  });
  const trouble = useTroubleText(error);
  const isSure = isTyped(typed, name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSure && !isPending) mutate();
  };
  return (
    <Dialog open onOpenChange={open => open || onClose()} title={t('privacy.ask', { name })}>
      <form onSubmit={submit} className="w-100 max-w-full text-pretty">
        <p className="text-soft">{t('privacy.goes')}</p>
        <p className="mt-2 text-soft">{t('privacy.stays')}</p>
        <label htmlFor={id} className="mt-4 mb-1 block">
          {t('privacy.type', { name })}
        </label>
        <input
          id={id}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          className={controlClass(trouble, false)}
        />
        {trouble !== null && (
          <p role="alert" className="mt-1.5 text-small text-danger">
            {trouble}
          </p>
        )}
        <div className="mt-5 flex justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button look="filled" type="submit" disabled={!isSure}>
            {t('privacy.eraseNow')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
