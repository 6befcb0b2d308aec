import type { Snippet } from '../../contract/shapes.ts';
import type { Say } from '../words/useWords.ts';

const PREFIX = {
  agent: 'row.you',
  campaign: 'row.campaign',
  flow: 'row.campaign',
} as const;

/** The last thing that was said, and by whom if it was not the customer. */
export function snippetText(snippet: Snippet | null, t: Say): string {
  if (!snippet) return t('row.empty');
  const text = snippet.body.replace(/\s+/g, ' ').trim() || t('row.picture');
  if (snippet.direction === 'inbound') return text;
  if (snippet.status === 'failed') return t('row.failed', { text });
  const { source } = snippet;
  return t(source in PREFIX ? PREFIX[source as keyof typeof PREFIX] : 'row.automatic', { text });
}
