import type { Accountable } from '../domain/decision.ts';
import { providerChange } from '../domain/providerChange.ts';
import type { Context } from './context.ts';

/** SET-2: that somebody has taken the workspace's data along, before the first of it leaves. */
export async function recordExport(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  what: 'tickets' | 'messages' | 'workspace',
  by: Accountable,
): Promise<void> {
  await gate.submit({ workspaceId, load: {}, decide: () => providerChange('exports', [what], by) });
}
