import type * as wire from '../../contract/webChatRoutes.ts';
import type { Safe } from '../secrets.ts';
import type { identityKeyWith } from '../store/read/identityKeys.ts';

type KeyRow = NonNullable<Awaited<ReturnType<typeof identityKeyWith>>>;

/** With its secret, which is the shop's to copy; a retired one's is of no use to anybody. */
export function presentIdentityKey(
  safe: Safe,
  { id, secret, createdAt, retiredAt }: KeyRow,
): wire.IdentityKey {
  return {
    id,
    secret: retiredAt ? null : safe.open(secret),
    created_at: createdAt.toISOString(),
    retired_at: retiredAt?.toISOString() ?? null,
  };
}
