import type { SimulatedText } from '../shapes.ts';

/** Where a text stands among its neighbours. */
export type Placed = {
  text: SimulatedText;
  firstOfDay: boolean;
  firstOfGroup: boolean;
  lastOfGroup: boolean;
};

const GROUP_MS = 3 * 60_000;

export function placed(thread: readonly SimulatedText[]): Placed[] {
  return thread.map((text, index) => {
    const [before, after] = [thread[index - 1], thread[index + 1]];
    return {
      text,
      firstOfDay: !before || !sameDay(before, text),
      firstOfGroup: !before || !together(before, text),
      lastOfGroup: !after || !together(text, after),
    };
  });
}

function together(one: SimulatedText, next: SimulatedText): boolean {
  return (
    one.direction === next.direction &&
    sameDay(one, next) &&
    Date.parse(next.at) - Date.parse(one.at) < GROUP_MS
  );
}

function sameDay(one: SimulatedText, other: SimulatedText): boolean {
  return new Date(one.at).toDateString() === new Date(other.at).toDateString();
}
