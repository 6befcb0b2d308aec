import { z } from 'zod';
import type { AccountCheck, ProviderAccount } from '../../channel.ts';
import { checked } from '../http/checked.ts';
import { accountPath, request, type TwilioApi } from './request.ts';

const Active = z.object({ status: z.literal('active') });

/** An account may also be suspended or closed: https://www.twilio.com/docs/iam/api/account */
export async function check(api: TwilioApi, account: ProviderAccount): Promise<AccountCheck> {
  const answer = await request(api, account, `${accountPath(account)}.json`);
  return checked(answer, json => Active.safeParse(json).success);
}
