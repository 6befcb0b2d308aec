import type {
  EmojiPickerListCategoryHeaderProps,
  EmojiPickerListEmojiProps,
  EmojiPickerListRowProps,
} from 'frimousse';

/** What the list is drawn with: each kind is of one size, for it draws only what can be seen. */
export const LIST_PARTS = { CategoryHeader, Row, Emoji };

function CategoryHeader({ category, ...rest }: EmojiPickerListCategoryHeaderProps) {
  return (
    <div {...rest} className="bg-surface-raised px-3.5 pt-2 pb-1 text-meta text-quiet">
      {category.label}
    </div>
  );
}

/** The library counts from 0, and ARIA from 1. */
const fromOne = (index: number | undefined) => (index === undefined ? undefined : index + 1);

function Row(rest: EmojiPickerListRowProps) {
  const place = { 'aria-rowindex': fromOne(rest['aria-rowindex']) };
  return <div {...rest} {...place} className="px-2" />;
}

function Emoji({ emoji: { emoji, label }, ...rest }: EmojiPickerListEmojiProps) {
  const place = { 'aria-colindex': fromOne(rest['aria-colindex']) };
  return (
    <button
      type="button"
      {...rest}
      {...place}
      title={label}
      className="flex h-9 w-[calc(100%/var(--frimousse-list-columns))] items-center justify-center rounded-button text-[20px] leading-none data-active:bg-selected max-column:h-11 max-column:text-[24px]"
    >
      {emoji}
    </button>
  );
}
