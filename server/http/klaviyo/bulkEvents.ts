import { z } from 'zod';
import type { ImportLines } from '../../actions/importLines.ts';
import { read } from './given.ts';
import { take } from './imports.ts';
import { EventAttributes, EventProfile, eventOf } from './sentEvent.ts';
import { type KlaviyoServing, serve } from './serve.ts';

const Sent = z.object({
  data: z.object({
    type: z.literal('event-bulk-create-job'),
    attributes: z.object({
      'events-bulk-create': z.object({
        data: z
          .array(
            z.object({
              type: z.literal('event-bulk-create'),
              attributes: z.object({
                profile: EventProfile,
                events: z.object({
                  data: z
                    .array(z.object({ type: z.literal('event'), attributes: EventAttributes }))
                    .min(1)
                    .max(1000),
                }),
              }),
            }),
          )
          .min(1)
          .max(1000),
      }),
    }),
  }),
});

/** DATA-1: events of many customers at once. What is wrong with any of them is said at once; then all are taken in. */
export function bulkEventRoutes(serving: KlaviyoServing): void {
  serve(serving, 'createEvents', async call => {
    const { data } = read(Sent, call.body).data.attributes['events-bulk-create'];
    const now = serving.now();
    const lines = data.flatMap(({ attributes: { profile, events } }) =>
      events.data.map((sent, at) => ({ sent, line: lineOf(sent.attributes, profile, now, at) })),
    );
    await take(serving, call, { kind: 'events', lines, lists: [] });
    return undefined;
  });
}

/** What is told of a customer comes with the first of their events. One without a time is of when it was taken in. */
function lineOf(
  attributes: z.output<typeof EventAttributes>,
  profile: z.output<typeof EventProfile>,
  now: Date,
  at: number,
): ImportLines['events'] {
  const { known, ...event } = eventOf(attributes, profile, now);
  const time = (event.at ?? now).toISOString();
  return { ...event, at: time, ...(at === 0 && known && { known }) };
}
