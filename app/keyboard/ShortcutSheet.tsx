import { Fragment } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import type { WordKey } from '../words/catalog.ts';
import { useWords } from '../words/useWords.ts';
import { sendKeys } from './sendKeys.ts';

type Entry = { does: Extract<WordKey, `keys.${string}`>; keys: string[]; sequence?: boolean };
type Section = { title: Extract<WordKey, `keys.${string}`>; entries: Entry[] };

const SECTIONS: Section[] = [
  {
    title: 'keys.list',
    entries: [
      { does: 'keys.next', keys: ['j'] },
      { does: 'keys.previous', keys: ['k'] },
      { does: 'keys.open', keys: ['↵'] },
      { does: 'keys.select', keys: ['x'] },
      { does: 'keys.selectRange', keys: ['⇧', 'x'] },
      { does: 'keys.search', keys: ['/'] },
    ],
  },
  {
    title: 'keys.ticket',
    entries: [
      { does: 'keys.reply', keys: ['r'] },
      { does: 'keys.note', keys: ['n'] },
      { does: 'keys.quickReplies', keys: ['/'] },
      { does: 'keys.send', keys: sendKeys },
      { does: 'keys.close', keys: ['e'] },
      { does: 'keys.snooze', keys: ['s'] },
      { does: 'keys.assign', keys: ['a'] },
      { does: 'keys.assignMe', keys: ['i'] },
      { does: 'keys.tags', keys: ['t'] },
      { does: 'keys.unread', keys: ['u'] },
      { does: 'keys.block', keys: ['b'] },
    ],
  },
  {
    title: 'keys.views',
    entries: [
      { does: 'keys.all', keys: ['g', 'a'], sequence: true },
      { does: 'keys.mine', keys: ['g', 'm'], sequence: true },
      { does: 'keys.unassigned', keys: ['g', 'u'], sequence: true },
    ],
  },
  {
    title: 'keys.everywhere',
    entries: [
      { does: 'keys.undo', keys: ['z'] },
      { does: 'keys.back', keys: ['Esc'] },
      { does: 'keys.help', keys: ['?'] },
    ],
  },
];

export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog open onOpenChange={open => open || onClose()} title={t('keys.title')}>
      <div className="grid grid-cols-[272px_272px] gap-x-10 gap-y-5 max-column:grid-cols-[minmax(0,300px)]">
        {SECTIONS.map(section => (
          <section key={section.title}>
            <h3 className="mb-1 text-meta text-quiet">{t(section.title)}</h3>
            <dl>
              {section.entries.map(entry => (
                <Line key={entry.does} entry={entry} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ entry }: { entry: Entry }) {
  const { t } = useWords();
  return (
    <div className="flex h-8 items-center justify-between gap-4">
      <dt>{t(entry.does)}</dt>
      <dd className="flex items-center gap-1 text-meta text-quiet">
        {entry.keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && entry.sequence && t('keys.then')}
            <Kbd keys={key} />
            <span className="sr-only">{key}</span>
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
