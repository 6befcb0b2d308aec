import { Fragment } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useWords } from '../words/useWords.ts';
import { type AnyCommand, COMMANDS, SECTIONS } from './commands.ts';
import { isSequence, written } from './written.ts';

/** The longest has a column to itself, and the others stand one under the other beside it. */
const BESIDE = 'col-start-2 row-span-3 row-start-1 max-column:col-start-auto max-column:row-auto';

export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog open onOpenChange={open => open || onClose()} title={t('keys.title')}>
      <div className="grid grid-cols-[272px_272px] grid-rows-[auto_auto_1fr] gap-x-10 gap-y-5 max-column:grid-cols-[minmax(0,300px)] max-column:grid-rows-none">
        {SECTIONS.map(section => (
          <section key={section} className={section === 'ticket' ? BESIDE : ''}>
            <h3 className="mb-1 text-meta text-quiet">{t(`keys.${section}`)}</h3>
            <dl>
              {COMMANDS.filter(command => command.section === section).map(command => (
                <Line key={command.does} command={command} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ command: { does, keys } }: { command: AnyCommand }) {
  const { t } = useWords();
  return (
    <div className="flex h-7 items-center justify-between gap-4">
      <dt>{t(does)}</dt>
      <dd className="flex items-center gap-1 text-meta text-quiet">
        {written(keys).map((sign, index) => (
          <Fragment key={sign}>
            {index > 0 && isSequence(keys) && t('keys.then')}
            <Kbd keys={sign} />
            <span className="sr-only">{sign}</span>
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
