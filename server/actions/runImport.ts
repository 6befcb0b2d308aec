import { REFUSALS } from '../../contract/refusals.ts';
import type { Actor } from '../domain/decision.ts';
import type { ImportKind, ImportLine, WrongLine } from '../store/importRow.ts';
import { beginImport, endImport, keepProgress, type LineError } from '../store/imports.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';
import { DOING } from './importLines.ts';

/** Half of the gate's batch, so that no import stalls a text: what comes in meanwhile goes between. */
const PART = 32;

type Which = { workspaceId: string; importId: string };

/**
 * DATA-1: works the lines of an import through, part by part. Broken off it goes on where it was: the part that was under
 * way is done again, which changes nothing. A line that is refused is kept with why, and the others stand.
 */
export async function runImport(context: Context, { workspaceId, importId }: Which): Promise<void> {
  const { db, now } = context;
  const begun = await beginImport(db, workspaceId, importId, now());
  if (!begun) return;
  const { kind, keyId, lines, done } = begun;
  const take = { context, workspaceId, kind, actor: { kind: 'api_key' as const, id: keyId } };
  for (let at = done; at < lines.length; at += PART) {
    const part = lines.slice(at, at + PART);
    const errors = await Promise.all(part.map((line, n) => errorOf(take, line, at + n)));
    const progress = { done: at + part.length, errors: errors.flatMap(error => error ?? []) };
    await keepProgress(db, workspaceId, importId, progress);
  }
  await endImport(db, workspaceId, importId, now());
}

type Taking = { context: Context; workspaceId: string; kind: ImportKind; actor: Actor };

async function errorOf(taking: Taking, given: ImportLine, line: number): Promise<LineError | null> {
  const wrong = 'wrong' in given ? given.wrong : await refusalOf(taking, given.line);
  return wrong && { line, ...wrong, payload: given.sent };
}

async function refusalOf(
  { context, workspaceId, kind, actor }: Taking,
  line: unknown,
): Promise<WrongLine | null> {
  try {
    // As it was written for this kind, by what took it in.
    await (DOING[kind] as (...of: unknown[]) => Promise<unknown>)(context, workspaceId, line, actor);
    return null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, pointer = '' } = error;
    return { code, pointer, detail: REFUSALS[code] };
  }
}
