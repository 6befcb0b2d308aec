import type { ConsentEntry } from '../../contract/consentRoutes.ts';
import { phoneText } from '../words/phones.ts';
import type { Say } from '../words/useWords.ts';

/** Both kinds, where one cause did the same to both, or the one that it did it to. */
type Kinds = 'both' | ConsentEntry['kind'];
export type LedgerLine = ConsentEntry & { kinds: Kinds };

/** What one text or one person did is told once, though the ledger keeps an entry a kind. */
export function ledgerLines(entries: readonly ConsentEntry[]): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last && isOtherHalf(last, entry)) lines[lines.length - 1] = { ...last, kinds: 'both' };
    else lines.push({ ...entry, kinds: entry.kind });
  }
  return lines;
}

function isOtherHalf(line: LedgerLine, entry: ConsentEntry): boolean {
  return (
    line.kinds !== 'both' &&
    line.kind !== entry.kind &&
    line.at === entry.at &&
    line.became === entry.became &&
    line.source === entry.source &&
    line.message_id === entry.message_id &&
    line.evidence === entry.evidence
  );
}

/** From where a change came, and on what evidence. */
export function causeText({ source, evidence, actor }: ConsentEntry, t: Say): string {
  switch (source) {
    case 'keyword':
      return t('ledger.keyword', { evidence: evidence ?? '' });
    case 'agent':
      return actor.name ? t('ledger.agent', { name: actor.name }) : t('ledger.agentPlain');
    case 'join':
      return t('ledger.join');
    case 'phone':
      return t('ledger.phone', { phone: phoneText(evidence ?? '') });
    default:
      return evidence ? t(`ledger.${source}`, { evidence }) : t(`ledger.${source}Plain`);
  }
}
