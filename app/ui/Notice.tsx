import type { ReactNode } from 'react';

type Props = { text: string; hint?: string; action?: ReactNode; alert?: boolean };

/** An empty or failed panel: one sentence, one action. */
export function Notice({ text, hint, action, alert = false }: Props) {
  return (
    <div
      {...(alert && { role: 'alert' })}
      className="flex h-full flex-col items-center justify-center gap-3 px-8 pb-16 text-center text-balance text-quiet"
    >
      <p>{text}</p>
      {hint && <p className="text-small">{hint}</p>}
      {action}
    </div>
  );
}
