import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { TroubleText } from '../TroubleText.tsx';
import { QUIET, told, troubleAt } from '../troubles.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { changeProviders } from './providers.ts';
import { providerReason, troubleText } from './troubleText.ts';

const WORDS = {
  label: 'providers.number',
  hint: 'providers.numberHint',
  wrong: 'providers.numbersWrong',
} as const;

/** One more number of an account. */
export function AddNumber({ accountId, onClose }: { accountId: string; onClose: () => void }) {
  const { t } = useSettingsWords();
  const form = useNumberForm(accountId, onClose);
  const { value, edit, now, trouble, submit } = form;
  const id = `number-of-${accountId}`;
  const why = now.refusal && !trouble ? providerReason(now.refusal, t) : null;
  return (
    <form
      noValidate
      onSubmit={submit}
      className="mt-3 rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
    >
      <FieldFrame id={id} label={t(WORDS.label)} hint={t(WORDS.hint)} trouble={null}>
        <span className="flex flex-wrap gap-2">
          <input
            id={id}
            type="tel"
            ref={focusOnce}
            autoComplete="off"
            value={value}
            onChange={event => edit(event.target.value)}
            {...describedBy(id, true, trouble)}
            className={controlClass(trouble, false, 'figures min-w-40 max-w-60 flex-1')}
          />
          <Button
            type="submit"
            look="filled"
            disabled={!value.trim() || now.phase === 'saving'}
            className="h-9 max-column:h-11"
          >
            {t('providers.addNumberDo')}
          </Button>
          <Button look="plain" onClick={onClose} className="h-9 max-column:h-11">
            {t('action.cancel')}
          </Button>
        </span>
        <TroubleText id={id} trouble={trouble}>
          {trouble && <p className="min-w-0 break-words">{troubleText(trouble, WORDS, value, t)}</p>}
        </TroubleText>
        <p role="status" className="text-small text-danger not-empty:mt-1.5">
          {why && t('settings.refused', { reason: why })}
        </p>
      </FieldFrame>
    </form>
  );
}

/** Whoever opens the form writes in it next. */
function focusOnce(input: HTMLInputElement | null) {
  if (input?.value === '') input.focus();
}

function useNumberForm(provider_account_id: string, onDone: () => void) {
  const client = useQueryClient();
  const [value, setValue] = useState('');
  const [now, setTold] = useState(QUIET);
  const send = async () => {
    setTold(was => ({ ...was, phase: 'saving' }));
    try {
      await changeProviders(client, 'createNumber', { body: { phone: value, provider_account_id } });
      onDone();
    } catch (error) {
      setTold(was => told(was, error));
    }
  };
  return {
    ...{ value, now, trouble: troubleAt(now, '/phone') },
    edit: (phone: string) => {
      setValue(phone);
      setTold(QUIET);
    },
    submit: (event: FormEvent) => {
      event.preventDefault();
      if (now.phase !== 'saving') void send();
    },
  };
}
