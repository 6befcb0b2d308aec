import type { Background } from '../background.ts';
import type { ProviderName, SmsChannel } from '../channels/channel.ts';
import type { ReturnLinks } from '../chat/returnLinks.ts';
import type { ChatTokens } from '../chat/tokens.ts';
import type { GifProviders } from '../gifs/gifs.ts';
import type { Klaviyo } from '../klaviyo/klaviyo.ts';
import type { Mailer } from '../mail/mail.ts';
import type { UnsubscribeLinks } from '../mail/unsubscribeLinks.ts';
import type { MediaAddresses } from '../media/addresses.ts';
import type { PicturesElsewhere } from '../media/elsewhere.ts';
import type { MediaStore } from '../media/mediaStore.ts';
import type { Oidc } from '../people/oidc/oidc.ts';
import type { Push } from '../push/push.ts';
import type { AdminApi } from '../shopify/adminApi.ts';
import type { Database } from '../store/database.ts';
import type { PhoneHash } from '../store/erasedPhones.ts';
import type { Gate } from '../store/gate.ts';
import type { ProviderAccounts } from '../store/providerAccounts.ts';
import type { WebhookCalls } from '../webhooks/calls.ts';
import type { Installation } from './installation.ts';
import type { Patience } from './patience.ts';

/** What actions work with; handed over by the composition root. */
export type Context = {
  gate: Gate;
  db: Database;
  now: () => Date;
  accounts: ProviderAccounts;
  channels: Partial<Record<ProviderName, SmsChannel>>;
  installation: Installation;
  gifs: GifProviders;
  klaviyo: Klaviyo;
  shopify: AdminApi;
  media: MediaStore;
  mediaAddresses: MediaAddresses;
  picturesElsewhere: PicturesElsewhere;
  mail: Mailer;
  chatTokens: ChatTokens;
  returnLinks: ReturnLinks;
  unsubscribeLinks: UnsubscribeLinks;
  push: Push;
  oidc: Oidc;
  webhooks: WebhookCalls;
  /** The members who have a ticket before them (decision 25). */
  viewersOf(workspaceId: string, ticketId: string): string[];
  patience: Patience;
  background: Background;
  /** What is kept of the phones of customers who were erased (DATA-4). */
  hashOf: PhoneHash;
  /** Where providers reach us, without a slash at the end. */
  publicUrl: string;
};
