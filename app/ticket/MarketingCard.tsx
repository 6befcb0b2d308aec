import { Megaphone, Workflow } from 'lucide-react';
import type { Message } from '../../contract/shapes.ts';
import { useWords } from '../words/useWords.ts';
import { ErasedText } from './ErasedText.tsx';
import { LinkedText } from './LinkedText.tsx';
import { useLit } from './lit.ts';
import { MessageTime } from './MessageTime.tsx';

/** What the shop sent to many. Quiet, because nobody wrote it here. */
export function MarketingCard({ message }: { message: Message }) {
  const { t } = useWords();
  const kind = message.source === 'flow' ? 'flow' : 'campaign';
  return (
    <article className="mt-3 flex min-h-16 items-start gap-3 rounded-card bg-surface-quiet p-2">
      <Picture message={message} />
      <div className="min-w-0 flex-1 py-1.5">
        <p className="flex items-baseline gap-2">
          <span className="truncate font-semibold">{message.marketing?.name ?? t(`thread.${kind}`)}</span>
          {message.marketing && <span className="text-small text-quiet">{t(`thread.${kind}`)}</span>}
        </p>
        <p className="whitespace-pre-line break-words text-small text-soft">
          <LinkedText text={message.body} query={useLit(message.id).query} />
          <ErasedText message={message} />
        </p>
      </div>
      <p className="py-1.5 pr-2 text-meta text-quiet">
        <MessageTime at={message.sent_at} />
      </p>
    </article>
  );
}

function Picture({ message }: { message: Message }) {
  const picture = message.media[0];
  const Sign = message.source === 'flow' ? Workflow : Megaphone;
  if (picture) {
    return <img src={picture.url} alt="" className="photo size-12 shrink-0 rounded-button object-cover" />;
  }
  return (
    <span className="flex size-12 shrink-0 items-center justify-center rounded-button bg-selected text-quiet">
      <Sign size={20} strokeWidth={1.5} aria-hidden />
    </span>
  );
}
