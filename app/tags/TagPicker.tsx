import { Check, Minus, Plus } from 'lucide-react';
import { type ReactElement, use, useState } from 'react';
import type { Tag } from '../../contract/tagRoutes.ts';
import type { TagColor } from '../../contract/vocabulary.ts';
import { loadCombobox } from '../inbox/comboboxParts.ts';
import { Signs } from '../keyboard/Signs.tsx';
import { useWords } from '../words/useWords.ts';
import { ColorChoice } from './ColorChoice.tsx';
import { TagDot } from './TagChip.tsx';
import type { Tagging } from './tagging.ts';
import { isNamed, rarestColor, useTags } from './tags.ts';
import { useCreateTag } from './useCreateTag.ts';

type Props = Tagging & {
  label: string;
  trigger: ReactElement;
  align?: 'start' | 'end';
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** A tag, or the one that is only typed yet. */
type Item = Pick<Tag, 'id' | 'name' | 'color'>;

const NEW = 'new';
const LONGEST = 50;

const landmarkOf = (button: HTMLElement | null) =>
  button?.closest<HTMLElement>('main, aside, [role=dialog], section[aria-label]') ?? null;

/** A field to search tags in, and below it the tags: what is chosen there changes at once. What is missing is made here. */
export function TagPicker({ label, trigger, align = 'start', open, onOpenChange, ...tagging }: Props) {
  const { t } = useWords();
  const Base = use(loadCombobox());
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  const { typed, setTyped, items, missing, color, setColor } = useOffered();
  const value = items.filter(({ id }) => tagging.chosen.includes(id));
  const change = useChange(tagging, value, color, () => setTyped(''));
  return (
    <Base.Root
      multiple
      items={items}
      value={value}
      onValueChange={change}
      inputValue={typed}
      onInputValueChange={text => setTyped(text.slice(0, LONGEST))}
      open={open}
      onOpenChange={next => onOpenChange(next)}
      itemToStringLabel={(item: Item) => item.name}
      isItemEqualToValue={(a: Item, b: Item) => a.id === b.id}
      autoHighlight
    >
      {/* It chooses nothing itself: it opens where one is searched for. */}
      <Base.Trigger
        role="button"
        ref={(button: HTMLElement | null) => setLandmark(landmarkOf(button))}
        render={trigger}
      />
      <Base.Portal container={landmark}>
        <Base.Positioner
          align={align}
          sideOffset={8}
          collisionPadding={8}
          positionMethod="fixed"
          className="z-30 outline-hidden"
        >
          <Base.Popup
            aria-label={label}
            className="appearing flex max-h-[min(24rem,var(--available-height))] w-66 origin-(--transform-origin) flex-col overflow-hidden rounded-card bg-surface-raised text-ink shadow-raised outline-hidden"
          >
            <div className="flex items-center border-b border-line p-1 pr-3">
              <Base.Input
                aria-label={t('tag.find')}
                placeholder={t('tag.find')}
                className="h-9 min-w-0 flex-1 bg-transparent px-2.5 outline-hidden max-column:h-11 max-column:text-touch"
              />
              <Signs keys="t" />
            </div>
            <Base.Empty className="text-center text-small text-quiet">
              <p className="px-4 py-5 text-balance">{t('tag.none')}</p>
            </Base.Empty>
            <Base.List className="quiet-scroll min-h-0 flex-1 overflow-y-auto p-1 outline-hidden data-empty:p-0">
              {(item: Item) => <Choice key={item.id} item={item} some={tagging.some ?? []} />}
            </Base.List>
            {missing && (
              <div className="border-t border-line p-2.5">
                <ColorChoice value={color} onChoose={setColor} />
              </div>
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Choice({ item, some }: { item: Item; some: readonly string[] }) {
  const { t } = useWords();
  const Base = use(loadCombobox());
  return (
    <Base.Item
      value={item}
      className="flex h-9 items-center gap-2.5 rounded-button px-2 outline-hidden select-none data-highlighted:bg-selected max-column:h-11"
    >
      {item.id === NEW ? (
        <>
          <Plus size={16} strokeWidth={1.75} aria-hidden className="-mx-0.5 shrink-0 text-quiet" />
          <span className="min-w-0 flex-1 truncate">{t('tag.create', { name: item.name })}</span>
        </>
      ) : (
        <>
          <TagDot color={item.color} />
          <span className="min-w-0 flex-1 truncate">{item.name}</span>
          {some.includes(item.id) && (
            <span className="flex text-quiet">
              <Minus size={16} strokeWidth={1.75} aria-hidden />
              <span className="sr-only">{t('tag.some')}</span>
            </span>
          )}
          <Base.ItemIndicator className="text-accent-text">
            <Check size={16} strokeWidth={1.75} aria-hidden />
          </Base.ItemIndicator>
        </>
      )}
    </Base.Item>
  );
}

/** What there is to choose from; at its end what is typed, where no tag has that name. */
function useOffered() {
  const tags = useTags();
  const [typed, setTyped] = useState('');
  const [chosen, setColor] = useState<TagColor | null>(null);
  const color = chosen ?? rarestColor(tags);
  const name = typed.trim();
  const missing = name !== '' && !tags.some(tag => isNamed(tag, name));
  const items: Item[] = missing ? [...tags, { id: NEW, name, color }] : tags;
  return { typed, setTyped, items, missing, color, setColor };
}

/** One choice changes one thing. */
function useChange({ onAdd, onRemove }: Tagging, value: Item[], color: TagColor, onMade: () => void) {
  const create = useCreateTag();
  const make = async (name: string) => {
    onMade();
    const tag = await create(name, color);
    if (tag) onAdd(tag.id);
  };
  return (next: Item[]) => {
    const added = next.find(({ id }) => !value.some(was => was.id === id));
    const gone = value.find(({ id }) => !next.some(is => is.id === id));
    if (added?.id === NEW) void make(added.name);
    else if (added) onAdd(added.id);
    if (gone) onRemove(gone.id);
  };
}
