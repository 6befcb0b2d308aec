import { Link } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { knowCalls } from '../../contract/client.ts';
import { DOOR_CALLS } from '../../contract/doorCalls.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { DoorTrouble } from './DoorTrouble.tsx';
import { useDoorWords } from './words/useDoorWords.ts';

knowCalls(DOOR_CALLS);

type Props = { title: string; said?: string | undefined; children?: ReactNode };

/** A page for who is not in yet. */
export function DoorPage({ title, said, children }: Props) {
  return (
    <main className="flex min-h-full items-center justify-center bg-surface-sunken p-6">
      <PageTitle page={title} />
      <div className="w-80 pb-16">
        <Mark />
        <h1 className="mt-6 mb-2 text-heading text-balance break-words">{title}</h1>
        {said && (
          <p role="status" className="mb-6 text-pretty break-words text-soft">
            {said}
          </p>
        )}
        {children}
      </div>
    </main>
  );
}

export function ToSignIn() {
  const { t } = useDoorWords();
  return (
    <Link to="/sign-in" search={{}} className="font-medium text-accent-text hover:underline">
      {t('door.toSignIn')}
    </Link>
  );
}

type FormProps = {
  sending: { trouble: string | null; busy: boolean; onSubmit: (event: FormEvent<HTMLFormElement>) => void };
  does: string;
  children?: ReactNode;
};

export function DoorForm({ sending: { trouble, busy, onSubmit }, does, children }: FormProps) {
  return (
    <form noValidate onSubmit={onSubmit}>
      {children}
      <DoorTrouble text={trouble} />
      <Button type="submit" look="filled" size="touch" className="w-full" disabled={busy}>
        {does}
      </Button>
    </form>
  );
}
