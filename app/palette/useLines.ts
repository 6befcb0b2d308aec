import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { TicketDetail } from '../../contract/shapes.ts';
import { ticketQuery } from '../ticket/ticket.ts';
import type { Line } from './line.ts';
import { useCommandLines } from './useCommandLines.ts';
import { useCustomerLines } from './useCustomerLines.ts';
import { useExportLine } from './useExportLine.ts';
import { useFilterLines } from './useFilterLines.ts';
import { useMemberLines, useReportLine, useSettingsLines } from './useOwnLines.ts';
import { useReplyLines } from './useReplyLines.ts';
import { useTicketLines } from './useTicketLines.ts';
import { useWorkspaceLines } from './useWorkspaceLines.ts';

/** Everything that can be done where one is. `typing`: whether what has many lines is looked for too. */
export function useLines(typing: boolean): Line[] {
  const ticket = useOpenTicket();
  return [
    ...useCommandLines(ticket),
    ...useTicketLines(ticket),
    ...useReplyLines(ticket),
    ...useCustomerLines(ticket),
    ...useExportLine(),
    ...useFilterLines(typing),
    useReportLine(),
    ...useSettingsLines(),
    ...useMemberLines(),
    ...useWorkspaceLines(),
  ];
}

function useOpenTicket(): TicketDetail | undefined {
  const { ticketId } = useParams({ strict: false });
  const { data } = useQuery({ ...ticketQuery(ticketId ?? ''), enabled: false });
  return ticketId ? data : undefined;
}
