import type { Message } from '../../contract/shapes.ts';
import type { Say } from '../words/useWords.ts';

/** What wrote a message that no agent wrote. */
export function sourceText({ source, keyword, keyword_kind: kind }: Message, t: Say): string {
  switch (source) {
    case 'keyword_response':
      // It also goes out where an agent has opted somebody out who texted no keyword.
      if (kind === 'stop') return t('source.stop_confirmation');
      return keyword ? t('source.keyword_response', { keyword }) : t('source.keyword_responsePlain');
    case 'welcome':
    case 'office_hours':
    case 'auto_responder':
      return t(`source.${source}`);
    default:
      return t('source.system');
  }
}
