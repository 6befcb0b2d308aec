import {
  ApiKeySession,
  CampaignsApi,
  ConversationsApi,
  EventsApi,
  FlowsApi,
  MetricsApi,
  ProfilesApi,
  RetryWithExponentialBackoff,
} from 'klaviyo-api';
import { Scope } from '../../contract/vocabulary.ts';
import { createApiKey } from '../../server/store/apiKeys.ts';
import type { Served } from '../harness/served.ts';

/** Klaviyo's official client as a shop uses it, but for its base path and the key. It tries nothing twice. */
export async function klaviyoClients(
  { db, workspaceId, clock, url }: Served,
  scopes: Scope[] = Scope.options,
) {
  const { key } = await createApiKey(db, workspaceId, 'A tool', scopes, clock.now);
  const session = new ApiKeySession(key, new RetryWithExponentialBackoff({ numRetries: 1 }));
  const led = <T extends { basePath: string }>(api: T): T => {
    api.basePath = `${url}/klaviyo`;
    return api;
  };
  return {
    key,
    profiles: led(new ProfilesApi(session)),
    events: led(new EventsApi(session)),
    metrics: led(new MetricsApi(session)),
    campaigns: led(new CampaignsApi(session)),
    flows: led(new FlowsApi(session)),
    conversations: led(new ConversationsApi(session)),
  };
}
export type KlaviyoClients = Awaited<ReturnType<typeof klaviyoClients>>;

type KlaviyoError = {
  id: string;
  status: number;
  code: string;
  title: string;
  detail: string;
  source: { pointer?: string; parameter?: string };
  meta: Record<string, unknown>;
};

/** What its HTTP client throws, of which nobody else here knows. */
type Thrown = {
  response?: { status: number; data: { errors: KlaviyoError[] }; headers: Record<string, string> };
};

/** What a call was refused with: the first of its errors, and its headers. Fails unless it is. */
export async function refusalOf(call: Promise<unknown>) {
  const thrown: Thrown | null = await call.then(
    () => null,
    (error: Thrown) => error,
  );
  if (!thrown?.response) throw thrown ?? new Error('not refused');
  const { status, data, headers } = thrown.response;
  const [first] = data.errors;
  if (!first || first.status !== status) throw new Error(`HTTP ${status} with ${JSON.stringify(data)}`);
  return { ...first, headers };
}
