import type { AccountCheck, ProviderAccount } from '../../channel.ts';
import { checked } from '../http/checked.ts';
import { isRegion } from './options.ts';
import { request, type SinchApi } from './request.ts';
import { readSecrets } from './secrets.ts';

/** Whether the token opens the service plan where it is said to be, and its callbacks could be checked. */
export async function check(api: SinchApi, account: ProviderAccount): Promise<AccountCheck> {
  const answer = await request(api, account, '/batches?page_size=1');
  const canHear = readSecrets(account.secret).webhookSecret !== '';
  return checked(answer, () => canHear && isRegion(account.options.region));
}
