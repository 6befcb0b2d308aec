/** Of what members are told of: where it stands, and what decides who is told. */
export type WhereToTell = {
  blockedAt: Date | null;
  ticketId: string;
  ticketNumber: number;
  assigneeId: string | null;
  read: boolean;
};

/** Of a ticket, and its customer's profile. */
export const WHERE_TO_TELL = [
  'profiles.blockedAt',
  'tickets.id as ticketId',
  'tickets.number as ticketNumber',
  'tickets.assigneeId',
  'tickets.read',
] as const;
