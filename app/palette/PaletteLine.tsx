import type { ComponentProps } from 'react';
import { Signs } from '../keyboard/Signs.tsx';
import { Option } from '../ui/Option.tsx';
import type { Line } from './line.ts';

type Props = Omit<ComponentProps<typeof Option>, 'children'> & { line: Line };

/** How a line of the palette stands, whatever is in it. */
export const LINE = 'flex min-h-9 items-center gap-2.5 px-3 max-column:min-h-11';

export function PaletteLine({ line, ...option }: Props) {
  const { text, icon: Icon, keys, end } = line;
  return (
    <Option {...option} className={LINE}>
      <Icon size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-quiet" />
      <span className="min-w-0 flex-1 truncate">{text}</span>
      {end && <span className="figures shrink-0 text-meta text-quiet">{end}</span>}
      {keys && <Signs keys={keys} />}
    </Option>
  );
}
