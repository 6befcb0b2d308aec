import { REFUSALS } from '../../contract/refusals.ts';
import type { Accepted, Actor, Refusal } from '../domain/decision.ts';
import type { ImportProgress, LineError } from '../domain/progress.ts';
import type { ImportKind, ImportLine, WrongLine } from '../store/importRow.ts';
import { beginImport } from '../store/imports.ts';
import type { Context } from './context.ts';
import { DOING } from './importLines.ts';
import { savedIn } from './saveProfile.ts';
import { type Run, takePart } from './takePart.ts';

/** With what is kept of them half of the gate's batch, so that no import stalls a text: what comes in meanwhile goes between. */
const PART = 31;

type Which = { workspaceId: string; importId: string };

/**
 * DATA-1: works the lines of an import through, part by part, each with how far it has come. Broken off it goes on where
 * it was. A line that is refused is kept with why, and the others stand.
 */
export async function runImport(context: Context, { workspaceId, importId }: Which): Promise<void> {
  const begun = await beginImport(context.db, workspaceId, importId, context.now());
  if (!begun) return;
  const { kind, keyId, lines, done } = begun;
  const run: Run = { context, workspaceId, failure: null };
  const take = taking(workspaceId, kind, { kind: 'api_key', id: keyId });
  // The gate has to have begun with a part before it can prepare the next one behind its commit.
  let before: Promise<unknown> = new Promise(setImmediate);
  // Once at least: one of which only the end was to be kept yet is through.
  for (let at = done; at === done || at < lines.length; at += PART) {
    const part = lines.slice(at, at + PART);
    const kept = { workspaceId, importId, done: at + part.length };
    const isLast = at + PART >= lines.length;
    const taken = takePart(run, {
      ...{ lines: part, take },
      conclude: (refused, accepted) => {
        const errors = part.flatMap((line, n) => errorOf(line, at + n, refused.get(n)) ?? []);
        const profileIds = kind === 'profiles' ? whomIn(accepted) : [];
        return concluded({ ...kept, errors, profileIds, completedAt: isLast ? context.now() : null });
      },
    });
    // Whoever waits for it hears of its failure. Until then nobody listens.
    taken.catch(() => {});
    // What has failed keeps the part behind it from being kept as well.
    await before.catch(() => taken);
    before = taken;
  }
  await before;
}

function concluded(progress: ImportProgress) {
  return { progress, changes: [] };
}

/** Klaviyo asks for them of profiles alone: of an event nobody needs to know who came of it. */
function whomIn(accepted: Accepted[]): string[] {
  return accepted.flatMap(one => savedIn(one) ?? []);
}

function taking(workspaceId: string, kind: ImportKind, actor: Actor) {
  return async (context: Context, given: ImportLine): Promise<void> => {
    if ('wrong' in given) return;
    // As it was written for this kind, by what took it in.
    await (DOING[kind] as (...of: unknown[]) => Promise<unknown>)(context, workspaceId, given.line, actor);
  };
}

function errorOf(given: ImportLine, line: number, refusal: Refusal | undefined): LineError | null {
  const wrong = 'wrong' in given ? given.wrong : refusal && wrongBy(refusal);
  return wrong ? { line, ...wrong, payload: given.sent } : null;
}

function wrongBy({ refused: code, pointer = '' }: Refusal): WrongLine {
  return { code, pointer, detail: REFUSALS[code] };
}
