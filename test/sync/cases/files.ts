import { Readable } from 'node:stream';
import { checkCsv } from '../../../server/actions/csv/checkCsv.ts';
import { startCheck, startRun, startUndo } from '../../../server/actions/csv/moveCsv.ts';
import { runCsv } from '../../../server/actions/csv/runCsv.ts';
import { takeCsv } from '../../../server/actions/csv/takeCsv.ts';
import { undoCsv } from '../../../server/actions/csv/undoCsv.ts';
import { workCsv } from '../../../server/actions/csv/workCsv.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

const BY = { by: { kind: 'member', id: '0197f000-0000-7000-8000-000000000002' }, byName: 'Ada' } as const;

type Steps = (typeof startCheck | typeof startRun | typeof startUndo)[];

/** A file about a customer who is known, worked through as far as these steps; the next is to be seen. */
async function file({ shop, customer }: Stage, steps: Steps, next: Steps[number]) {
  const { context, workspaceId } = shop;
  const { phone } = await customer();
  const text = `phone,name,city,sms_transactional\n${phone},Ada Riva,Torino,yes\n`;
  const given = { workspaceId, kind: 'profiles' as const, fileName: 'customers.csv', ...BY };
  const importId = await takeCsv(context, given, Readable.from([Buffer.from(text)]));
  const which = { workspaceId, importId };
  const work = async (step: Steps[number]) => {
    await step(context, which, { fields: ['phone', 'name', 'city', 'sms_transactional'] });
    await workCsv(context, which);
  };
  for (const step of steps) await work(step);
  return () => work(next);
}

/** Files of customers. */
export const files: Record<string, Case[]> = {
  [checkCsv.name]: [quietly('DATA-1: a file is checked', stage => file(stage, [], startCheck))],
  [runCsv.name]: [when('DATA-1: a file is taken in', stage => file(stage, [startCheck], startRun))],
  [undoCsv.name]: [when('DATA-1: … and undone', stage => file(stage, [startCheck, startRun], startUndo))],
};
