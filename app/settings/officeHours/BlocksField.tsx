import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import type { HoursBlock } from '../../../contract/officeHours.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MOST_BLOCKS } from '../limits.ts';
import { TroubleText } from '../TroubleText.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { anotherBlock, endAsTyped, endOf } from './hours.ts';
import { TimeField } from './TimeField.tsx';
import { type HoursPointer, useTroubleAt } from './useOfficeHours.ts';

type Props = {
  /** Of the list of blocks. */
  at: HoursPointer;
  /** Whose hours they are, for who hears the fields and does not see them. */
  name: string;
  blocks: HoursBlock[];
  onChange: (blocks: HoursBlock[]) => void;
};

/** The hours of one day, block by block. */
export function BlocksField({ at, name, blocks, onChange }: Props) {
  const { t } = useSettingsWords();
  const list = useRef<HTMLUListElement>(null);
  const change = (which: number, block: HoursBlock) => onChange(blocks.with(which, block));
  const add = () => onChange([...blocks, anotherBlock(blocks)]);
  const remove = (which: number) => {
    onChange(blocks.toSpliced(which, 1));
    list.current?.parentElement?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  return (
    <div>
      <ul ref={list} aria-label={t('hours.of', { name })} className="flex flex-col gap-2">
        {blocks.map((block, which) => {
          const key = `block ${which}`;
          return (
            <Block
              key={key}
              at={`${at}/${which}`}
              name={name}
              block={block}
              onChange={changed => change(which, changed)}
              onRemove={() => remove(which)}
            />
          );
        })}
      </ul>
      <Button
        data-add
        size="small"
        disabled={blocks.length >= MOST_BLOCKS}
        onClick={add}
        className={blocks.length > 0 ? 'mt-2 max-column:h-10' : 'max-column:h-10'}
      >
        <Plus size={14} strokeWidth={1.75} aria-hidden />
        {t('hours.add')}
      </Button>
    </div>
  );
}

type BlockProps = {
  at: HoursPointer;
  name: string;
  block: HoursBlock;
  onChange: (block: HoursBlock) => void;
  onRemove: () => void;
};

function Block({ at, name, block, onChange, onRemove }: BlockProps) {
  const { t } = useSettingsWords();
  const [from, to] = [useTroubleAt(`${at}/from`), useTroubleAt(`${at}/to`)];
  return (
    <li>
      <div className="flex items-center gap-2">
        <TimeField
          field={from}
          label={t('hours.from', { name })}
          value={block.from}
          onChange={typed => onChange({ ...block, from: typed })}
        />
        <span aria-hidden className="text-quiet">
          –
        </span>
        <TimeField
          field={to}
          label={t('hours.to', { name })}
          value={endAsTyped(block.to)}
          onChange={typed => onChange({ ...block, to: endOf(typed) })}
        />
        <IconButton icon={X} name={t('hours.remove')} tip="bottom-end" onClick={onRemove} />
      </div>
      <TroubleText id={from.id} trouble={from.trouble} />
      <TroubleText id={to.id} trouble={to.trouble} />
    </li>
  );
}
