import { z } from 'zod';
import { MarketingSend } from '../../../contract/marketingRoutes.ts';
import type { MarketingType } from '../../../contract/vocabulary.ts';
import type { Context } from '../../actions/context.ts';
import { recordMarketingSend } from '../../actions/recordMarketingSend.ts';
import type { MarketingSend as Send } from '../../domain/recordMarketingSend.ts';
import type { MarketingSource } from '../../domain/state.ts';
import { parsePhone } from '../../phone.ts';
import { inWorkspace } from '../../store/database.ts';
import { listMarketingSources } from '../../store/read/marketing.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf, type Caller } from '../caller.ts';
import { fromCursor, Instant, page } from '../cursor.ts';
import { messageOf } from '../messageOf.ts';
import { type RefusedLine, refusedLine, unreadableLine } from '../refusedLine.ts';
import { type Serving, serve } from '../serve.ts';

const SourcePosition = z.object({ lastSentAt: Instant, id: z.string() });

export function marketingRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'recordMarketingSend', async ({ body, caller, reply }) => {
    const { id, isNew } = await record(context, caller, sendOf(body));
    reply.code(isNew ? 201 : 200);
    return messageOf(db, caller, id);
  });

  serve(serving, 'recordMarketingSends', async ({ body, caller }) => {
    const results: Result[] = [];
    // Part by part, so that no import stalls a text: what comes in meanwhile goes between.
    for (let at = 0; at < body.sends.length; at += PART)
      results.push(...(await recordPart(context, caller, body.sends.slice(at, at + PART), at)));
    const of = (kind: Result['kind']) => results.filter(result => result.kind === kind);
    return {
      recorded: of('recorded').length,
      repeated: of('repeated').length,
      refused: results.flatMap(result => (result.kind === 'refused' ? [result.line] : [])),
    };
  });

  serve(serving, 'listCampaigns', ({ query, caller }) => sources('campaign', query, caller));
  serve(serving, 'listFlows', ({ query, caller }) => sources('flow', query, caller));

  async function sources(
    type: MarketingType,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
    { workspaceId }: Caller,
  ) {
    const from = fromCursor(cursor, SourcePosition);
    const rows = await inWorkspace(db, workspaceId, tx =>
      listMarketingSources(tx, workspaceId, type, from, limit + 1),
    );
    return page(rows, limit, presentSource, ({ lastSentAt, id }) => ({ lastSentAt, id }));
  }
}

function presentSource({ type, id, name, lastSentAt }: MarketingSource) {
  return { type, id, name, last_sent_at: lastSentAt.toISOString() };
}

/** A quarter of the gate's batch. */
const PART = 16;

type Result = { kind: 'recorded' | 'repeated' } | { kind: 'refused'; line: RefusedLine };

function recordPart(context: Context, caller: Caller, sends: unknown[], from: number): Promise<Result[]> {
  return Promise.all(sends.map((send, at) => recordLine(context, caller, send, from + at)));
}

async function recordLine(context: Context, caller: Caller, given: unknown, index: number): Promise<Result> {
  const read = MarketingSend.safeParse(given);
  if (!read.success) return { kind: 'refused', line: unreadableLine(index, read.error) };
  try {
    const { isNew } = await record(context, caller, sendOf(read.data));
    return { kind: isNew ? 'recorded' : 'repeated' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { kind: 'refused', line: refusedLine(index, error) };
  }
}

function record(context: Context, caller: Caller, send: Send) {
  return recordMarketingSend(context, caller.workspaceId, send, actorOf(caller));
}

function sendOf(given: z.output<typeof MarketingSend>): Send {
  const phone = parsePhone(given.phone);
  if (!phone) throw new Refused('invalid_phone', '/phone');
  const { type, id, name, body, status, from = null } = given;
  return {
    type,
    id,
    name,
    phone,
    body,
    status,
    from,
    sentAt: given.sent_at ? new Date(given.sent_at) : null,
  };
}
