import type { HoursBlock } from '../../../contract/officeHours.ts';
import { barsOf } from './hours.ts';

type Props = {
  blocks: readonly HoursBlock[];
  /** Where the shop's clock stands now, in shares of the day; null on any other day. */
  now?: number | null;
};

const QUARTERS = [0.25, 0.5, 0.75];
const share = (part: number) => `${part * 100}%`;

/** A day from midnight to midnight, drawn: what it shows stands beside it in words. */
export function Track({ blocks, now = null }: Props) {
  return (
    <div aria-hidden className="relative h-3 rounded-key bg-surface-quiet">
      {QUARTERS.map(at => (
        <span key={at} style={{ left: share(at) }} className="absolute inset-y-0 w-px bg-line" />
      ))}
      {barsOf(blocks).map(({ start, length }) => (
        <span
          key={start}
          style={{ left: share(start), width: share(length) }}
          className="absolute inset-y-0 min-w-1 rounded-key bg-accent/65"
        />
      ))}
      {now !== null && (
        <span
          style={{ left: share(now) }}
          className="absolute -inset-y-1 w-0.5 -translate-x-1/2 rounded-full bg-ink"
        />
      )}
    </div>
  );
}

const HOURS = [0, 6, 12, 18, 24];

/** The hours under the tracks. */
export function Scale() {
  return (
    <div aria-hidden className="relative h-4 text-meta text-quiet">
      {HOURS.map(hour => (
        <span
          key={hour}
          style={{ left: share(hour / 24) }}
          className="figures absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full"
        >
          {hour}
        </span>
      ))}
    </div>
  );
}
