import type { TaskList } from 'graphile-worker';
import type { Context } from '../actions/context.ts';
import { deliverMessages } from '../actions/deliverMessages.ts';
import { reprocess } from '../actions/reprocess.ts';
import { wakeTicket } from '../actions/wakeTicket.ts';
import type { Job } from '../domain/decision.ts';

type Tasks = { [Name in Job['task']]: (payload: Extract<Job, { task: Name }>['payload']) => Promise<void> };

/** The job table: every job that a decision can ask for, and the action that does it. */
export function tasks(context: Context): TaskList {
  const table: Tasks = {
    deliver: payload => deliverMessages(context, payload),
    wake: payload => wakeTicket(context, payload),
    reprocess: payload => reprocess(context, payload),
  };
  return table as TaskList;
}
