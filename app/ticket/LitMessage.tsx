import type { ReactNode } from 'react';
import { useLit } from './lit.ts';

/** A message that is no bubble: where it can be found, and seen to be found. */
export function LitMessage({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div data-message={id} className={`rounded-card ${useLit(id).look}`}>
      {children}
    </div>
  );
}
