import type { Snippet } from '../../contract/shapes.ts';
import type { Say } from '../words/useWords.ts';

/** What a person wrote last, and that it was one of us if it was not the customer. */
export function snippetText(snippet: Snippet | null, t: Say): string {
  if (!snippet) return t('row.empty');
  const text =
    snippet.body.replace(/\s+/g, ' ').trim() || t(snippet.erased ? 'thread.erased' : 'row.picture');
  if (snippet.keyword) return t('row.keyword', { keyword: snippet.keyword });
  if (snippet.direction === 'inbound') return text;
  return t(snippet.status === 'failed' ? 'row.failed' : 'row.you', { text });
}
