import type { Command } from './command.ts';

/** A command's wishes as the database reads them; what is undefined stays out of the JSON, and is null there. */
type Asked = {
  workspace_id: string;
  phone: string | undefined;
  profile_id: string | undefined;
  join_with: string | undefined;
  unsent: true | undefined;
  scheduled: true | undefined;
  around: Date | undefined;
  late: Date | undefined;
  ticket_id: string | undefined;
  message_id: string | undefined;
  line: string | undefined;
  provider: string | undefined;
  provider_id: string | undefined;
  client_message_id: string | undefined;
  coupon_id: string | undefined;
  code_anew: true | undefined;
  visitor_id: string | undefined;
  identity: Command['load']['identity'];
  unreached: true | undefined;
  whole_thread: true | undefined;
  chats: true | undefined;
  note_id: string | undefined;
  order_source: string | undefined;
  order_id: string | undefined;
};

export function askedBy({ workspaceId, load }: Command): Asked {
  return {
    workspace_id: workspaceId,
    phone: load.phone,
    profile_id: load.profileId,
    join_with: load.joinWith,
    unsent: load.unsent,
    scheduled: load.scheduled,
    around: load.around,
    late: load.late,
    ticket_id: load.ticketId,
    message_id: load.messageId,
    line: load.line,
    provider: load.providerId?.provider,
    provider_id: load.providerId?.id,
    client_message_id: load.clientMessageId,
    coupon_id: load.couponId,
    code_anew: load.codeAnew,
    visitor_id: load.visitorId,
    identity: load.identity,
    unreached: load.unreached,
    whole_thread: load.wholeThread,
    chats: load.chats,
    note_id: load.noteId,
    order_source: load.order?.source,
    order_id: load.order?.externalId,
  };
}
