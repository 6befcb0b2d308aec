import type * as wire from '../../contract/providerRoutes.ts';
import type { SendingNumber } from '../../contract/shapes.ts';
import { type Installation, isNamed } from '../actions/installation.ts';
import type { ProviderName } from '../channels/channel.ts';
import { webhooksOf } from '../channels/webhooks.ts';
import type { ProviderRow } from '../store/read/providers.ts';

/** Never a secret: what opens a provider leaves this house towards that provider alone. */
export function presentProvider(
  { publicUrl, installation }: { publicUrl: string; installation: Installation },
  { id, externalId, name, options, numbers, ...row }: ProviderRow,
): wire.ProviderAccount {
  const provider = row.provider as ProviderName;
  const isReal = provider !== 'simulator';
  return {
    id,
    provider,
    name,
    external_id: externalId,
    options,
    secret_set: isReal,
    set_by_environment: isNamed(installation, { provider, externalId }),
    numbers: numbers.map(presentNumber),
    webhook_urls: isReal ? webhooksOf(publicUrl, { provider, id }) : null,
    created_at: row.createdAt.toISOString(),
    retired_at: row.retiredAt?.toISOString() ?? null,
    reconciled_at: row.reconciledAt?.toISOString() ?? null,
  };
}

type NumberRow = ProviderRow['numbers'][number];

export function presentNumber({ id, phone, provider, ...row }: NumberRow): SendingNumber {
  return {
    id,
    phone,
    provider,
    provider_account_id: row.providerAccountId,
    created_at: row.createdAt.toISOString(),
    gone_at: row.goneAt?.toISOString() ?? null,
  };
}
