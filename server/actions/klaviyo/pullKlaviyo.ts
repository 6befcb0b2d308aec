import { asked, putOff, waitsForSomebody } from '../../domain/klaviyo/pull.ts';
import { STEPS } from '../../klaviyo/steps.ts';
import { type KlaviyoSource, keepPutOff, klaviyoSourceOf } from '../../store/klaviyoSources.ts';
import type { Context } from '../context.ts';
import { takePage } from './takePage.ts';

type Which = { workspaceId: string; connectionId: string };

/**
 * DATA-1: pulls the next page of a workspace's Klaviyo account. The job for the one after it is in the commit of what the
 * page brings: whatever is stopped or killed goes on where it was, and no shop's long list keeps another's waiting.
 */
export async function pullKlaviyo(context: Context, { workspaceId, connectionId }: Which): Promise<void> {
  const { db, installation, now } = context;
  const source = await klaviyoSourceOf(db, installation.box, workspaceId);
  if (!source || source.connectionId !== connectionId || isAtRest(source)) return;
  await pullPage(context, { ...source, ...asked(source, now()) });
}

function isAtRest(source: KlaviyoSource): boolean {
  return source.stoppedAt !== null || waitsForSomebody(source);
}

async function pullPage(context: Context, source: KlaviyoSource): Promise<void> {
  const { klaviyo, db, now } = context;
  const { path, query } = STEPS[source.step];
  const list = { path, query: query(source.since, now()) };
  const answer = await klaviyo.page(source.key, list, source.cursor);
  if (answer.kind === 'answered') await takePage(context, source, answer.page);
  else await keepPutOff(db, putOff(source, answer.refused, now()));
}
