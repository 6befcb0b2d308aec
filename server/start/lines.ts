import type { Env } from '../env.ts';
import type { Credentials } from './firstWorkspace.ts';

/** What a start tells, one fact a line, `Ready` last. */
export function linesOf({ publicUrl, role }: Env, created: Credentials | null, simulator: boolean): string[] {
  // Whichever process made the workspace has to tell: nobody else knows.
  const told = created
    ? [`Sign in: ${created.email} / ${created.password}`, `API key: ${created.apiKey}`]
    : [];
  if (role === 'worker') return [...told, 'Ready'];
  return [
    `Inbox: ${publicUrl}`,
    ...told,
    ...(simulator ? [`Phones: ${publicUrl}/simulator`, `Shop: ${publicUrl}/demo-shop`] : []),
    'Ready',
  ];
}
