import { z } from 'zod';
import type { AccountCheck, ProviderAccount } from '../../channel.ts';
import { checked } from '../http/checked.ts';
import { isPublicKey } from './publicKey.ts';
import { request, type TelnyxApi } from './request.ts';

const Profile = z.object({ data: z.object({ id: z.string(), enabled: z.boolean().nullish() }) });

/**
 * Whether the key opens the messaging profile, which must not be switched off, and whether what Telnyx signs could be
 * checked. https://developers.telnyx.com/api-reference/profiles/retrieve-a-messaging-profile
 */
export async function check(api: TelnyxApi, account: ProviderAccount): Promise<AccountCheck> {
  const { externalId, options } = account;
  const answer = await request(api, account, `/messaging_profiles/${encodeURIComponent(externalId)}`);
  return checked(answer, json => isOurs(json, externalId) && isPublicKey(options.public_key));
}

function isOurs(json: unknown, id: string): boolean {
  const profile = Profile.safeParse(json);
  return profile.success && profile.data.data.id === id && profile.data.data.enabled !== false;
}
