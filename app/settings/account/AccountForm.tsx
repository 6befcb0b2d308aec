import { type ReactNode, useRef } from 'react';
import { DoorTrouble } from '../../door/DoorTrouble.tsx';
import { useSending } from '../../door/useSending.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';

type Props = {
  does: string;
  /** What it says once it is through; null where what comes next says it. */
  send: (said: Record<string, string>) => Promise<string | null>;
  children: ReactNode;
};

/** A few fields that are sent together; empty again once they have been. */
export function AccountForm({ does, send, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { trouble, busy, onSubmit } = useSending(async said => {
    const text = await send(said);
    form.current?.reset();
    if (text) say({ text, tone: 'done' });
  });
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      {children}
      <div>
        <DoorTrouble text={trouble} />
        <Button type="submit" disabled={busy} className="h-9 max-column:h-11">
          {does}
        </Button>
      </div>
    </form>
  );
}
