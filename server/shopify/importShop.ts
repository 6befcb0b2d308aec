import { ZodError } from 'zod';
import type { Context } from '../actions/context.ts';
import { inLanes } from '../actions/inLanes.ts';
import { Refused } from '../store/refused.ts';
import { importsOf, keepPage, type ShopImport } from '../store/shopifyImports.ts';
import type { ShopLogin, ShopTrouble } from './adminApi.ts';
import { PAGES, type Page, TAKING } from './pages.ts';
import { commandOf } from './takeNews.ts';

/** So that no import stalls a text: what comes in meanwhile goes between. */
const LANES = 4;

type Imported = { kind: 'through' } | { kind: 'more' } | { kind: 'trouble'; why: ShopTrouble };

/**
 * DATA-2: fetches what there is in the shop, page by page, until then; `more` where that was not enough. Broken off it goes
 * on behind the last page that was kept: the one that was under way is fetched again, which changes nothing.
 */
export async function importShop(
  context: Context,
  login: ShopLogin,
  { workspaceId, until }: { workspaceId: string; until: Date },
): Promise<Imported> {
  for (const one of await importsOf(context.db, workspaceId)) {
    if (one.state !== 'running') continue;
    const imported = await importKind(context, login, one, until);
    if (imported.kind !== 'through') return imported;
  }
  return { kind: 'through' };
}

async function importKind(
  context: Context,
  login: ShopLogin,
  one: ShopImport,
  until: Date,
): Promise<Imported> {
  const { query, first, shape } = PAGES[one.kind];
  const since = one.since && `updated_at:>='${one.since.toISOString()}'`;
  let [after, taken] = [one.cursor, one.taken];
  while (context.now() < until) {
    const answer = await context.shopify.ask(login, query, { first, after, query: since }, shape);
    if (answer.kind === 'refused') return { kind: 'trouble', why: answer.why };
    const { nodes, hasNext, cursor } = answer.value;
    await takePage(context, login.shop, one, nodes);
    [after, taken] = [hasNext ? cursor : null, taken + nodes.length];
    const isKept = await keepPage(context.db, one, {
      ...{ cursor: after, taken },
      endedAt: hasNext ? null : context.now(),
    });
    if (!isKept || !hasNext) return { kind: 'through' };
  }
  return { kind: 'more' };
}

async function takePage(
  { gate, now }: Context,
  shop: string,
  { workspaceId, kind }: ShopImport,
  nodes: Page['nodes'],
): Promise<void> {
  const failures = await inLanes(nodes, LANES, async node => {
    const taking = TAKING[kind](shop, node);
    await gate.submit(commandOf(taking, { workspaceId, id: '', now: now() }));
  });
  const [failure] = failures.filter(one => !isItsOwn(one));
  if (failure) throw failure;
}

/** One that cannot be read, or that a rule refuses, stops no other: the shop tells of it again when it changes. */
function isItsOwn(failure: unknown): boolean {
  return failure instanceof ZodError || failure instanceof Refused;
}
