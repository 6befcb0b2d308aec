import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { call, Refused } from '../../contract/client.ts';
import { useDoorWords } from '../door/words/useDoorWords.ts';
import { sessionQuery } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import type { DoorKey } from '../words/catalog.ts';
import { CodeField } from './CodeField.tsx';
import { Field } from './Field.tsx';

const OtherWays = lazy(async () => ({ default: (await import('../door/OtherWays.tsx')).OtherWays }));

type Trouble = { field: 'email' | 'password' | 'code' | null; key: Extract<DoorKey, `signIn.${string}`> };

function missing(email: string, password: string): Trouble | null {
  if (!email) return { field: 'email', key: 'signIn.needEmail' };
  return password ? null : { field: 'password', key: 'signIn.needPassword' };
}

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Refused) || error.status >= 500) return { field: null, key: 'signIn.unreachable' };
  if (isForCode(error)) return { field: 'code', key: 'signIn.needCode' };
  if (error.code === 'wrong_code') return { field: 'code', key: 'signIn.wrongCode' };
  if (error.status === 429) return { field: null, key: 'signIn.tooMany' };
  return { field: null, key: 'signIn.wrong' };
}

const isForProvider = (error: unknown) => error instanceof Refused && error.code === 'provider_required';
const isForCode = (error: unknown) => error instanceof Refused && error.code === 'code_needed';

const isNowhere = (error: unknown) => error instanceof Refused && error.code === 'no_workspace';

function useSignIn() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const { next } = useSearch({ from: '/at-door/sign-in' });
  return async (email: string, password: string, code: string) => {
    const asked = call('signIn', { body: { email, password, ...(code && { code }) } });
    const session = await asked.catch(error => {
      if (!isNowhere(error)) throw error;
      return null;
    });
    if (!session) return navigate({ to: '/no-workspace' });
    client.setQueryData(sessionQuery.queryKey, session);
    await (next ? router.history.replace(next) : navigate({ to: '/inbox', replace: true }));
  };
}

export function SignInPage() {
  const { t } = useDoorWords();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [asksCode, setAsksCode] = useState(false);
  const [isRequired, setRequired] = useState(false);
  const signIn = useSignIn();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [email, password] = [String(form.get('email')).trim(), String(form.get('password'))];
    const code = String(form.get('code') ?? '').trim();
    const lack = missing(email, password);
    setTrouble(lack);
    if (lack) return;
    setBusy(true);
    await signIn(email, password, code).catch(error => {
      setRequired(isForProvider(error));
      if (isForProvider(error)) return;
      if (isForCode(error) && !asksCode) setAsksCode(true);
      else setTrouble(troubleOf(error));
    });
    setBusy(false);
  };
  const at = (field: string) => (trouble?.field === field ? t(trouble.key) : null);
  return (
    <main className="flex h-full items-center justify-center bg-surface-sunken p-6">
      <PageTitle page={t('signIn.submit')} />
      <form noValidate onSubmit={event => void submit(event)} className="w-80">
        <Mark />
        <h1 className="mt-6 mb-6 text-heading">{t('signIn.title')}</h1>
        <Field
          label={t('signIn.email')}
          name="email"
          type="email"
          autoComplete="username"
          trouble={at('email')}
          isFirst
        />
        <Field
          label={t('signIn.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          trouble={at('password')}
        />
        {asksCode && <CodeField trouble={at('code')} />}
        <div role="alert">
          {trouble && !trouble.field && (
            <p className="mb-4 flex gap-2 text-small text-danger">
              <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
              {t(trouble.key)}
            </p>
          )}
        </div>
        <Button type="submit" look="filled" size="touch" className="w-full" disabled={busy}>
          {t('signIn.submit')}
        </Button>
        <p className="mt-4 text-center">
          <Link to="/forgotten-password" className="text-small text-quiet hover:underline">
            {t('signIn.forgotten')}
          </Link>
        </p>
        {/* Room for one, so that nothing moves as it comes. */}
        <div className="min-h-16 pt-4">
          <Suspense>
            <OtherWays isRequired={isRequired} />
          </Suspense>
        </div>
      </form>
    </main>
  );
}
