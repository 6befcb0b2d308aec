import { CornerUpLeft } from 'lucide-react';
import type { AttributedTo } from '../../contract/shapes.ts';
import { Phrase } from '../words/Phrase.tsx';

export function InReplyTo({ source }: { source: AttributedTo }) {
  return (
    <p className="mb-1 flex max-w-full items-center gap-1.5 text-meta text-quiet">
      <CornerUpLeft size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="truncate">
        <Phrase
          id="thread.inReplyTo"
          values={{ name: source.name }}
          marks={[<b key="name" className="font-semibold text-soft" />]}
        />
      </span>
    </p>
  );
}
