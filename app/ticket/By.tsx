import { useSession } from '../session/useSession.ts';
import { useWords } from '../words/useWords.ts';
import { sourceText } from './sourceText.ts';
import type { Look, Shown } from './threadItems.ts';

/** Who of ours wrote it, or what. */
export function By({ shown, look }: { shown: Shown; look: Look }) {
  const { t } = useWords();
  const me = useSession().member.name;
  const author = shown.message.author?.name ?? (shown.drawn ? me : null);
  const text = look === 'automatic' ? sourceText(shown.message, t) : author?.split(/\s+/)[0];
  if (!text) return null;
  return (
    <>
      <span className="truncate">{text}</span>
      <span aria-hidden>·</span>
    </>
  );
}
