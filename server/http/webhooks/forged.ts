import type { FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import type { ProviderAccount } from '../../channels/channel.ts';
import { logRefusedRequest } from '../../store/refusedRequests.ts';
import { CallError } from '../callError.ts';
import { counted } from '../metrics.ts';

/** A request that nobody we know has signed: counted, logged in a capped log of its own, and refused. */
export async function refuseForged(
  { db, now }: Context,
  request: FastifyRequest,
  provider: string,
  params: Record<string, string | string[]>,
  claimed: ProviderAccount | null,
): Promise<CallError> {
  counted.forged.inc({ provider });
  await logRefusedRequest(db, {
    workspaceId: claimed?.workspaceId ?? null,
    provider,
    path: request.url.slice(0, 200),
    address: request.ip,
    reason: reasonOf(request, claimed),
    sender: shortly(params.From),
    recipient: shortly(params.To),
    at: now(),
  });
  return new CallError('bad_signature');
}

function reasonOf(request: FastifyRequest, claimed: ProviderAccount | null): string {
  if (!claimed) return 'unknown_account';
  return request.headers['x-twilio-signature'] ? 'wrong_signature' : 'no_signature';
}

function shortly(value: string | string[] | undefined): string | null {
  const text = Array.isArray(value) ? value[0] : value;
  return text?.replaceAll('\0', '').slice(0, 40) ?? null;
}
