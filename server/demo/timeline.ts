import type { Act, Step, Story } from './story.ts';
import { instantOf } from './when.ts';

export type Turn = { story: Story; act: Act };
/** Everything that happens at one instant; of one story in its order. */
export type Moment = { at: Date; turns: Turn[] };

/** Between two things that one customer or agent does in a row. */
const BREATH_MS = 20_000;

/** All stories told together, in the order of time. */
export function timelineOf(stories: Story[], now: Date, timeZone: string): Moment[] {
  const turns = stories.flatMap(story => turnsOf(story, now, timeZone));
  const byInstant = Map.groupBy(turns, turn => turn.at);
  return [...byInstant]
    .toSorted(([a], [b]) => a - b)
    .map(([at, simultaneous]) => ({ at: new Date(at), turns: simultaneous.map(({ turn }) => turn) }));
}

function turnsOf(story: Story, now: Date, timeZone: string): { at: number; turn: Turn }[] {
  let earliest = 0;
  return story.steps.flatMap(step => {
    const turns = turnsOfStep(step, story, Math.max(earliest, instantOf(step[0], now, timeZone).getTime()));
    earliest = (turns.at(-1)?.at ?? earliest) + BREATH_MS;
    return turns;
  });
}

function turnsOfStep([, ...acts]: Step, story: Story, from: number): { at: number; turn: Turn }[] {
  return acts.map((act, place) => ({ at: from + place * BREATH_MS, turn: { story, act } }));
}
