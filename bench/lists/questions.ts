import { type RouteName, routes } from '../../contract/routes.ts';

/** Every list that the server answers by itself: GIFs come from elsewhere, and a visitor's thread is asked for in `visitors`. */
type ListName = Exclude<Extract<RouteName, `list${string}`>, 'listGifs' | 'listChatMessages'>;

/** What is asked about: the ids of what there is most of. */
export type Of = Record<'ticket' | 'profile' | 'coupon' | 'tag' | 'member' | 'webhook', string>;

const STATUSES = ['open', 'snoozed', 'closed', 'any'];
const PARTS = [
  ...['', 'view=mine', 'view=unassigned', 'read=unread', 'read=read', 'channel=sms', 'channel=web_chat'],
  ...['tag=:tag', 'assignee_id=:member', 'campaign_id=autumn', 'flow_id=welcome'],
];

/** With what each list is asked for. One that is new has to say so here. */
const ASKED: Record<ListName | 'countTickets' | 'readHistory', string[]> = {
  listTickets: STATUSES.flatMap(status => PARTS.map(part => `status=${status}&${part}`)),
  countTickets: [''],
  readHistory: ['', 'without_read=true'],
  listMessages: [''],
  listNotes: [''],
  listDrafts: [''],
  listProfiles: ['', 'blocked=true', 'phone=%2B393200048271'],
  listTicketsOfProfile: [''],
  listActivity: ['', 'metric=Received%20SMS', 'metric=Viewed%20Product', 'metric=Placed%20Order'],
  listMetrics: [''],
  listOrders: [''],
  listSales: ['', 'agent_id=:member', 'campaign_id=autumn', 'currency=EUR'],
  listConsentEntries: [''],
  listCampaigns: [''],
  listFlows: [''],
  listMembers: [''],
  listInvitations: [''],
  listSessions: [''],
  listWorkspaces: [''],
  listSignInProviders: [''],
  listNumbers: [''],
  listApiKeys: [''],
  listQuickReplies: ['', 'q=order', 'channel=sms'],
  listTags: [''],
  listCoupons: ['', 'retired=true'],
  listCouponCodes: ['', 'taken=true', 'taken=false'],
  listProviderAccounts: [''],
  listMails: ['', 'state=sent'],
  listAudit: ['', 'kind=assignment', 'by=:member', 'since=2026-01-01T00:00:00Z'],
  listIdentityKeys: [''],
  listProblems: [''],
  listWebhooks: [''],
  listImports: [''],
  listWebhookDeliveries: ['', 'status=failed'],
};

type Question = { name: string; path: string };

/** The first page of each, as long as pages may be. */
export function questionsAbout(of: Of): Question[] {
  return (Object.keys(ASKED) as (keyof typeof ASKED)[]).flatMap(name =>
    ASKED[name].map(asked => ({ name: `${name} ${asked}`.trim(), path: pathOf(name, asked, of) })),
  );
}

const PAGED = 'limit=100';

/** What the id in a path is one of, by the path's first word. */
const ONE_OF: Record<string, keyof Of> = {
  tickets: 'ticket',
  profiles: 'profile',
  coupons: 'coupon',
  webhooks: 'webhook',
};

function oneOf(whose: string): keyof Of {
  const one = ONE_OF[whose];
  if (!one) throw new Error(`nobody has said which of the ${whose} is asked about`);
  return one;
}

function pathOf(name: keyof typeof ASKED, asked: string, of: Of): string {
  const { path } = routes[name];
  const [, , , whose = ''] = path.split('/');
  const query = asked.replace(':tag', of.tag).replace(':member', of.member);
  const paged = 'query' in routes[name] ? `${query}&${PAGED}` : query;
  return `${path.replace(':id', () => of[oneOf(whose)])}?${paged}`;
}
