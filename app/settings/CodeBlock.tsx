import { useId, useRef } from 'react';
import { CopyButton } from './CopyButton.tsx';

type Props = { label: string; code: string };

/** Something to be pasted elsewhere, whole. Long lines are broken, so that nothing of it is out of sight. */
export function CodeBlock({ label, code }: Props) {
  const id = useId();
  const text = useRef<HTMLElement>(null);
  return (
    <figure aria-labelledby={id} className="min-w-0">
      <figcaption className="mb-1.5 flex min-h-7 items-center justify-between gap-3">
        <span id={id} className="font-medium">
          {label}
        </span>
        <CopyButton size="small" text={code} mark={() => select(text.current)} describedBy={id} />
      </figcaption>
      <pre className="rounded-card border border-line-strong bg-surface-quiet px-3.5 py-3 text-fine whitespace-pre-wrap">
        <code ref={text} translate="no" className="font-mono tracking-normal break-words">
          {code}
        </code>
      </pre>
    </figure>
  );
}

function select(element: HTMLElement | null) {
  if (element) getSelection()?.selectAllChildren(element);
}
