import { MessageStatus } from '../../contract/vocabulary.ts';
import type { ProviderAccount } from '../channels/channel.ts';
import type { Context } from './context.ts';
import { statusKey } from './recordStatus.ts';

/**
 * What becomes of a text that is no message of a thread concerns nobody: its reports count as here already, be they
 * still to come or waiting. Else they would stand among the problems, as those of a send that was never recorded.
 */
export async function expectReports(
  { gate }: Pick<Context, 'gate'>,
  { workspaceId, provider }: ProviderAccount,
  providerId: string,
): Promise<void> {
  const entries = MessageStatus.options.flatMap(status =>
    [false, true].map(again => ({ key: statusKey(providerId, status), again })),
  );
  await Promise.all(
    entries.map(({ key, again }) =>
      gate.submit({
        workspaceId,
        load: {},
        journal: { provider, key, kind: 'status', payload: {}, again },
        decide: () => ({ changes: [] }),
      }),
    ),
  );
}
