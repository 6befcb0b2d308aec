import { Client } from 'pg';
import { followUp } from '../../server/actions/chat/followUp.ts';
import { mailTranscript } from '../../server/actions/chat/mailTranscript.ts';
import type { Context } from '../../server/actions/context.ts';
import { notifyByMail } from '../../server/actions/notifyByMail.ts';
import { releaseMessage } from '../../server/actions/releaseMessage.ts';
import type { Job } from '../../server/domain/decision.ts';
import type { Shop } from './shop.ts';

/** The queue of a shop whose clock the test sets: its jobs are done each at its time, by the shop's clock. */
export type Queue = {
  /** Time goes on up to there. Jobs of other kinds than those below wait for ever. */
  workUntil(context: Context, moment: Date): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
};

type Due = { task: keyof typeof WORK; payload: never; runAt: Date };

const WORK = {
  followUp,
  mailTranscript,
  notifyByMail,
  release: releaseMessage,
} satisfies { [Task in Job['task']]?: (context: Context, payload: never) => Promise<void> };

/** What is to be done at once is due by the database's clock, which is no shop's. */
const TAKE_NEXT = `with next as (
    select j.id, t.identifier, case when j.run_at = j.created_at then '-infinity' else j.run_at end as due
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = any ($1)
  ), first as (
    select * from next where due <= $2 order by due, id limit 1
  ), gone as (
    delete from graphile_worker._private_jobs j using first where j.id = first.id returning j.payload, j.run_at
  )
  select first.identifier as task, gone.payload, gone.run_at as "runAt" from first, gone`;

export async function openQueue({ owner, clock }: Shop): Promise<Queue> {
  const client = new Client(owner);
  await client.connect();
  const takeNext = async (moment: Date) =>
    (await client.query<Due>(TAKE_NEXT, [Object.keys(WORK), moment])).rows[0];
  return {
    workUntil: async (context, moment) => {
      for (let job = await takeNext(moment); job; job = await takeNext(moment)) {
        if (job.runAt > clock.now && job.runAt <= moment) clock.now = job.runAt;
        await WORK[job.task](context, job.payload);
      }
      clock.now = moment;
    },
    clear: async () => void (await client.query('delete from graphile_worker._private_jobs')),
    close: () => client.end(),
  };
}
