import type * as wire from '../../contract/singleSignOnRoutes.ts';
import type { SignInProvider } from '../store/signInProviders.ts';

/** Without its secret, which is told to nobody. */
export function presentSingleSignOn(kept: SignInProvider | null, redirectUri: string): wire.SingleSignOn {
  const provider = kept && {
    ...{ issuer: kept.issuer, client_id: kept.clientId, label: kept.label },
    ...{ required: kept.required, for_owners: kept.byOwner, changed_at: kept.changedAt.toISOString() },
  };
  return { provider, redirect_uri: redirectUri };
}
