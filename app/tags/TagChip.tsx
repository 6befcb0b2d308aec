import type { Tag } from '../../contract/tagRoutes.ts';
import { classes } from '../ui/classes.ts';

/** Told by its name; the colour only helps to find it. */
export function TagChip({ tag: { name, color }, small = false }: { tag: Tag; small?: boolean }) {
  return (
    <span
      data-tag={color}
      // A row says the names of all of them at once.
      aria-hidden={small}
      className={classes(
        'tag flex min-w-0 items-center rounded-chip px-1.5',
        small ? 'h-4.5 text-tiny' : 'h-5 text-meta',
      )}
    >
      <span className="truncate">{name}</span>
    </span>
  );
}

/** Beside the name, in a list to choose from. */
export function TagDot({ color }: Pick<Tag, 'color'>) {
  return <span aria-hidden data-tag={color} className="tag-dot size-2.5 shrink-0 rounded-full" />;
}
