import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FieldError } from '../../contract/client.ts';
import { useWords } from '../words/useWords.ts';
import { troubleId } from './control.ts';
import { plainTrouble } from './plainTrouble.ts';

type Props = { id: string; trouble: FieldError | null; written?: string; children?: ReactNode };

/** Under the field: what the server would not take. `written` is the entry of a list that it is about. */
export function TroubleText({ id, trouble, written = '', children }: Props) {
  const { t, locale } = useWords();
  if (!trouble) return null;
  return (
    <div id={troubleId(id)} className="mt-1.5 flex items-start gap-2 text-small text-danger">
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      {children ?? <p className="min-w-0 break-words">{plainTrouble(trouble, written, t, locale)}</p>}
    </div>
  );
}
