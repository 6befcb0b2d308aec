import type { RefusalCode } from '../../../contract/refusals.ts';
import type { Actor } from '../../domain/decision.ts';
import { STEPS } from '../../klaviyo/steps.ts';
import {
  dropKlaviyoSource,
  keepKlaviyoSource,
  resumeKlaviyoSource,
  stopKlaviyoSource,
} from '../../store/klaviyoSources.ts';
import { Refused } from '../../store/refused.ts';
import { changeAndTell } from '../changeAndTell.ts';
import type { Context } from '../context.ts';

/** DATA-1: pulls from a Klaviyo account by a private key from now on, once Klaviyo has answered to it. */
export async function connectKlaviyo(
  context: Context,
  workspaceId: string,
  key: string,
  actor: Actor,
): Promise<void> {
  await requireAnswer(context, key);
  await change(context, workspaceId, actor, 'key', async tx => {
    await keepKlaviyoSource(tx, context.installation.box, workspaceId, key, context.now());
    return true;
  });
}

/** What has come in stays. */
export function disconnectKlaviyo(context: Context, workspaceId: string, actor: Actor): Promise<void> {
  return change(context, workspaceId, actor, 'key', tx => dropKlaviyoSource(tx, workspaceId));
}

export function stopKlaviyo(context: Context, workspaceId: string, actor: Actor): Promise<void> {
  return change(context, workspaceId, actor, 'stopped', tx =>
    stopKlaviyoSource(tx, workspaceId, context.now()),
  );
}

/** Goes on where it stopped, or tries again what was in trouble. */
export function resumeKlaviyo(context: Context, workspaceId: string, actor: Actor): Promise<void> {
  return change(context, workspaceId, actor, 'stopped', tx =>
    resumeKlaviyoSource(tx, workspaceId, context.now()),
  );
}

type Doing = (tx: Parameters<Parameters<typeof changeAndTell>[3]>[0]) => Promise<boolean>;

function change(
  context: Context,
  workspaceId: string,
  actor: Actor,
  name: string,
  doing: Doing,
): Promise<void> {
  return changeAndTell(context, workspaceId, actor, async tx =>
    (await doing(tx)) ? { about: 'klaviyo_source', names: [name] } : null,
  );
}

/** By the first thing that will be asked. Whoever is asked too often accepts the key all the same. */
async function requireAnswer({ klaviyo, now }: Context, key: string): Promise<void> {
  const { path, query } = STEPS.profiles;
  const answer = await klaviyo.page(key, { path, query: { ...query(null, now()), 'page[size]': '1' } }, null);
  if (answer.kind === 'answered' || answer.refused.why === 'busy') return;
  const { why } = answer.refused;
  throw new Refused(REASONS[why], why === 'unreachable' ? undefined : '/key');
}

const REASONS = {
  key: 'klaviyo_key_refused',
  scope: 'klaviyo_scope_missing',
  unreachable: 'klaviyo_unreachable',
  unexpected: 'klaviyo_unreachable',
  cursor: 'klaviyo_unreachable',
} as const satisfies Record<string, RefusalCode>;
