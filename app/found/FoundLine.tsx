import type { ListedTicket } from '../../contract/shapes.ts';
import { fullName } from '../profile/names.ts';
import { useWords } from '../words/useWords.ts';
import { Marked } from './Marked.tsx';
import { whatFound } from './whatFound.ts';

type Props = { ticket: ListedTicket; query: string; otherwise: string };

/** The second line of a row that a search has found. */
export function FoundLine({ ticket, query, otherwise }: Props) {
  const { t } = useWords();
  const text = whatFound(ticket, fullName(ticket, t), query);
  return text === null ? otherwise : <Marked text={text} query={query} />;
}
