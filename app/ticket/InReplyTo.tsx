import { CornerUpLeft } from 'lucide-react';
import type { AttributedTo } from '../../contract/shapes.ts';
import { RepliesLink } from '../inbox/RepliesLink.tsx';
import { Phrase } from '../words/Phrase.tsx';

const LINK =
  'relative font-semibold text-soft hover:underline after:absolute after:-inset-y-2 after:inset-x-0';

export function InReplyTo({ source }: { source: AttributedTo }) {
  return (
    <p className="mb-1 flex max-w-full items-center gap-1.5 text-meta text-quiet">
      <CornerUpLeft size={14} strokeWidth={1.75} aria-hidden className="shrink-0" />
      <span className="truncate">
        <Phrase
          id="thread.inReplyTo"
          values={{ name: source.name }}
          marks={[<RepliesLink key="name" source={source} className={LINK} />]}
        />
      </span>
    </p>
  );
}
