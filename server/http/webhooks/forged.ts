import type { FastifyRequest } from 'fastify';
import type { Context } from '../../actions/context.ts';
import type { ProviderName } from '../../channels/channel.ts';
import { logRefusedRequest } from '../../store/refusedRequests.ts';
import { cameFrom } from '../addressOf.ts';
import { CallError } from '../callError.ts';
import { counted } from '../metrics.ts';

export type Forged = {
  provider: ProviderName | 'shopify';
  /** The account that it claims to be about, where we know it. */
  claimed: { workspaceId: string } | null;
  /** Whether it carries a signature at all. */
  isSigned: boolean;
  /** Who is said to have texted whom, as far as that can be read. */
  sender: string | null;
  recipient: string | null;
};

/** A request that nobody we know has signed: counted, logged in a capped log of its own, and refused. */
export async function refuseForged(
  { db, now }: Context,
  request: FastifyRequest,
  forged: Forged,
): Promise<CallError> {
  const { provider, claimed, sender, recipient } = forged;
  counted.forged.inc({ provider });
  await logRefusedRequest(db, {
    workspaceId: claimed?.workspaceId ?? null,
    provider,
    path: request.url.slice(0, 200),
    address: cameFrom(request),
    reason: reasonOf(forged),
    sender: shortly(sender),
    recipient: shortly(recipient),
    at: now(),
  });
  return new CallError('bad_signature');
}

function reasonOf({ claimed, isSigned }: Forged): string {
  if (!claimed) return 'unknown_account';
  return isSigned ? 'wrong_signature' : 'no_signature';
}

function shortly(text: string | null): string | null {
  return text?.replaceAll('\0', '').slice(0, 40) ?? null;
}
