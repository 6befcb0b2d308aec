import { useQuery } from '@tanstack/react-query';
import type { ReplyVariable } from '../../../contract/replyVariables.ts';
import { useSession } from '../../session/useSession.ts';
import { settingsQuery } from '../settingsQuery.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import type { Piece } from './replyText.ts';

/** What a piece says; `isOpen` where only the customer, or the ticket, can tell: then it is what the variable means. */
export type Said = { text: string; isOpen: boolean };

/** What the pieces of a quick reply say when whoever looks at it sends it. */
export function useSaid(): (piece: Piece) => Said {
  const { t } = useSettingsWords();
  const { name } = useSession().member;
  const { data: settings } = useQuery(settingsQuery);
  const known: Partial<Record<ReplyVariable, string | undefined>> = {
    organization_prefix: settings?.organization_prefix,
    shop_name: settings?.name,
    agent_first_name: name.trim().split(/\s+/)[0],
    agent_name: name,
  };
  return piece => {
    if (piece.kind !== 'known') return { text: piece.written, isOpen: false };
    const text = known[piece.name];
    return text ? { text, isOpen: false } : { text: t(`variable.${piece.name}`), isOpen: true };
  };
}
