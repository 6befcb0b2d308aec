import type { Env } from '../env.ts';
import type { Credentials } from './firstWorkspace.ts';

/** What a start tells, one fact a line, `Ready` last. */
export function linesOf({ publicUrl, role }: Env, created: Credentials | null, simulator: boolean): string[] {
  if (role === 'worker') return ['Ready'];
  return [
    `Inbox: ${publicUrl}`,
    ...(created ? [`Sign in: ${created.email} / ${created.password}`, `API key: ${created.apiKey}`] : []),
    ...(simulator ? [`Phones: ${publicUrl}/simulator`, `Shop: ${publicUrl}/demo-shop`] : []),
    'Ready',
  ];
}
