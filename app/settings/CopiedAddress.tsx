import { useRef } from 'react';
import { CopyButton } from './CopyButton.tsx';

/** What is to be set elsewhere, ready to be copied. Its label is for `id`, and its hint is `id` with `-hint`. */
export function CopiedAddress({ id, address }: { id: string; address: string }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="flex items-stretch gap-2">
      <input
        ref={field}
        id={id}
        readOnly
        value={address}
        aria-describedby={`${id}-hint`}
        onFocus={event => event.target.select()}
        className="block h-9 min-w-0 flex-1 truncate rounded-button border border-line-strong bg-surface-quiet px-3 text-soft max-column:h-11"
      />
      <CopyButton
        text={address}
        mark={() => field.current?.select()}
        describedBy={id}
        className="h-9 max-column:h-11"
      />
    </div>
  );
}
