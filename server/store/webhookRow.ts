import type {
  DeliveryError,
  DeliveryStatus,
  WebhookDelivery,
  WebhookDisabled,
  WebhookEvents,
} from '../../contract/webhookRoutes.ts';

/** An address that is told of changes. Secrets are sealed; the former one signs too until its time is over. */
export type WebhookRow = {
  workspaceId: string;
  id: string;
  url: string;
  events: WebhookEvents[];
  secret: Buffer;
  formerSecret: Buffer | null;
  formerUntil: Date | null;
  enabled: boolean;
  disabledBecause: WebhookDisabled | null;
  disabledAt: Date | null;
  /** The last change that has been lined up for it. */
  toldUntil: number;
  createdAt: Date;
};

/** What one is told, and what became of it. Ids alone: what they stand for is read when it is told. */
export type WebhookDeliveryRow = {
  workspaceId: string;
  id: string;
  endpointId: string;
  webhookId: string;
  type: WebhookDelivery['type'];
  /** Null for a test. */
  changeNumber: number | null;
  /** Told in order: what is of one ticket, or else of one customer. */
  line: string;
  subjectId: string | null;
  at: Date;
  state: DeliveryStatus;
  attempts: number;
  nextAt: Date | null;
  claimedUntil: Date | null;
  lastAt: Date | null;
  statusCode: number | null;
  answer: string | null;
  error: DeliveryError | null;
  tookMs: number | null;
};
