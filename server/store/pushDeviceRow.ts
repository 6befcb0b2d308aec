/** A browser that is told while Parley is closed in it: where, under which keys (RFC 8291), and in which language. */
export type PushDeviceRow = {
  workspaceId: string;
  id: string;
  memberId: string;
  sessionId: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  language: string;
  userAgent: string | null;
  createdAt: Date;
};
