import { Fragment, memo } from 'react';
import { spansIn } from './spans.ts';

type Props = { text: string; query: string };

/** A text with what was looked for marked in it (VIEW-4). */
export const Marked = memo(function Marked({ text, query }: Props) {
  const spans = spansIn(text, query);
  const ends = [0, ...spans.map(([, to]) => to)];
  return (
    <>
      {spans.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(ends[at], from)}
          <mark className="rounded-[3px] bg-mark font-medium text-ink">{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
});
