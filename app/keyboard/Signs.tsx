import { Fragment } from 'react';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../words/useWords.ts';
import type { AnyCommand } from './commands.ts';
import { isSequence, written } from './written.ts';

/** The keys of a command, at the end of its line or its heading. Of no use where there is no keyboard. */
export function Signs({ keys }: { keys: AnyCommand['keys'] }) {
  const { t } = useWords();
  return (
    <span aria-hidden className="flex shrink-0 items-center gap-1 text-meta text-quiet max-column:hidden">
      {written(keys).map((sign, at) => (
        <Fragment key={sign}>
          {at > 0 && isSequence(keys) && t('keys.then')}
          <Kbd keys={sign} />
        </Fragment>
      ))}
    </span>
  );
}
