import type { KlaviyoCounts, KlaviyoStep } from '../../../contract/klaviyoRoutes.ts';
import { type Accepted, SYSTEM } from '../../domain/decision.ts';
import { fillProfile } from '../../domain/klaviyo/fillProfile.ts';
import { afterPage, pullJob } from '../../domain/klaviyo/pull.ts';
import type { KlaviyoPull, PulledPage } from '../../domain/klaviyo/state.ts';
import type { KlaviyoPage } from '../../klaviyo/klaviyo.ts';
import type { PulledLine, ReadPage } from '../../klaviyo/lines.ts';
import { STEPS } from '../../klaviyo/steps.ts';
import type { Context } from '../context.ts';
import { recordEvent } from '../recordEvent.ts';
import { identityIn } from '../saveProfile.ts';
import { type RefusedLines, type Run, takePart } from '../takePart.ts';
import { tellConsent } from '../tellConsent.ts';

/** Up to three commands a line: no more of them together than half of the gate's batch, so that no text is stalled. */
const PART = 10;

/** Takes in what a page has brought, part by part, and with the last of them how far that is, and the job for the next. */
export async function takePage(context: Context, pull: KlaviyoPull, page: KlaviyoPage): Promise<void> {
  const { workspaceId } = pull;
  const run: Run = { context, workspaceId, failure: null };
  const read = STEPS[pull.step].read({ page, pull, now: context.now() });
  const refused = new Map<number, PulledPage['leftOut']>();
  for (let at = 0; at === 0 || at < read.lines.length; at += PART) {
    const lines = read.lines.slice(at, at + PART);
    await takePart(run, {
      lines,
      take: (within, line) => take(within, workspaceId, line),
      conclude: no => {
        refused.set(at, leftOutOf(pull.step, lines, no));
        if (at + PART < read.lines.length) return { changes: [] };
        const sum = sumOf(pull.step, read, page, [...refused.values()].flat());
        return through(pull, sum, context.now());
      },
    });
  }
}

function through(pull: KlaviyoPull, page: PulledPage, now: Date): Accepted {
  const pulled = afterPage(pull, page, now);
  return { pulled, jobs: [pullJob(pulled)], changes: [] };
}

function leftOutOf(step: KlaviyoStep, lines: PulledLine[], refused: RefusedLines): PulledPage['leftOut'] {
  return [...refused].map(([at, { refused: reason }]) => ({ step, id: lines[at]?.id ?? '', reason }));
}

function sumOf(
  step: KlaviyoStep,
  { lines, leftOut, metrics }: ReadPage,
  { next }: KlaviyoPage,
  refused: PulledPage['leftOut'],
): PulledPage {
  const taken = lines.length - refused.length + Object.keys(metrics).length;
  const consents = lines.reduce((sum, line) => sum + line.consents.length, 0);
  const counts: Partial<KlaviyoCounts> = { consents, [step]: taken };
  return { counts, leftOut: [...leftOut.map(one => ({ step, ...one })), ...refused], metrics, next };
}

/** All that a line comes to is submitted at once: its own first, and then the consent that it tells of. */
async function take(context: Context, workspaceId: string, line: PulledLine): Promise<void> {
  const own = takeOwn(context, workspaceId, line);
  const consents = line.consents.map(told => tellConsent(context, workspaceId, told, SYSTEM));
  await Promise.all([own, ...consents]);
}

async function takeOwn(context: Context, workspaceId: string, line: PulledLine): Promise<void> {
  if (line.kind === 'event') {
    await recordEvent(context, workspaceId, line.event, SYSTEM);
    return;
  }
  if (line.kind === 'marketing') {
    const marketing = { workspaceId, ...line.source };
    await context.gate.submit({ workspaceId, load: {}, decide: () => ({ marketing, changes: [] }) });
    return;
  }
  const { profile } = line;
  await context.gate.submit({
    workspaceId,
    load: { identity: identityIn(profile.names), details: true },
    decide: facts => fillProfile(facts, profile, SYSTEM),
  });
}
