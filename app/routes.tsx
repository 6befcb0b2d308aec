import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { InboxPage } from './inbox/InboxPage.tsx';
import { parseSearch, readListSearch, writeSearch } from './inbox/search.ts';
import { readPeriodSearch } from './reports/period.ts';
import { readSalesSearch } from './reports/revenue/ordersOf.ts';
import { monthIn } from './settings/credits/months.ts';
import { BrokenPage } from './shell/BrokenPage.tsx';
import { Root } from './shell/Root.tsx';
import { SignedIn } from './shell/SignedIn.tsx';
import { NoTicket } from './ticket/NoTicket.tsx';
import { readPlace } from './ticket/place.ts';
import { TicketPage } from './ticket/TicketPage.tsx';
import { bringWords } from './words/language.ts';

const root = createRootRoute({ component: Root });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox', replace: true });
  },
});

/** Before one is in. Their words come with them. */
const atDoor = createRoute({
  getParentRoute: () => root,
  id: 'at-door',
  loader: () => bringWords('door'),
  staleTime: Number.POSITIVE_INFINITY,
});

const signIn = createRoute({
  getParentRoute: () => atDoor,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { next?: string } =>
    typeof raw.next === 'string' && /^\/(?!\/)/.test(raw.next) ? { next: raw.next } : {},
  component: lazyRouteComponent(() => import('./signIn/SignInPage.tsx'), 'SignInPage'),
});

const invitation = createRoute({
  getParentRoute: () => atDoor,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./door/InvitationPage.tsx'), 'InvitationPage'),
});

const forgottenPassword = createRoute({
  getParentRoute: () => atDoor,
  path: '/forgotten-password',
  component: lazyRouteComponent(() => import('./door/AskResetPage.tsx'), 'AskResetPage'),
});

const newPassword = createRoute({
  getParentRoute: () => atDoor,
  path: '/new-password',
  component: lazyRouteComponent(() => import('./door/NewPasswordPage.tsx'), 'NewPasswordPage'),
});

const newEmail = createRoute({
  getParentRoute: () => atDoor,
  path: '/new-email',
  component: lazyRouteComponent(() => import('./door/NewEmailPage.tsx'), 'NewEmailPage'),
});

const noWorkspace = createRoute({
  getParentRoute: () => atDoor,
  path: '/no-workspace',
  component: lazyRouteComponent(() => import('./door/NoWorkspacePage.tsx'), 'NoWorkspacePage'),
});

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/inbox',
  validateSearch: readListSearch,
  component: InboxPage,
});

const nothing = createRoute({ getParentRoute: () => inbox, path: '/', component: NoTicket });
const ticket = createRoute({
  getParentRoute: () => inbox,
  path: '$ticketId',
  validateSearch: readPlace,
  component: TicketPage,
});

/** Their words are asked for beside the page, which is not drawn without them, and then stay. */
const inSettings = createRoute({
  getParentRoute: () => signedIn,
  id: 'in-settings',
  loader: () => bringWords('settings'),
  staleTime: Number.POSITIVE_INFINITY,
});

const settings = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/general', replace: true });
  },
});

const general = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/general',
  component: lazyRouteComponent(() => import('./settings/GeneralPage.tsx'), 'GeneralPage'),
});

const inbound = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/inbound',
  component: lazyRouteComponent(() => import('./settings/InboundPage.tsx'), 'InboundPage'),
});

const quickReplies = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/quick-replies',
  component: lazyRouteComponent(
    () => import('./settings/quickReplies/QuickRepliesPage.tsx'),
    'QuickRepliesPage',
  ),
});

const tags = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/tags',
  component: lazyRouteComponent(() => import('./settings/tags/TagsPage.tsx'), 'TagsPage'),
});

const webChat = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/web-chat',
  component: lazyRouteComponent(() => import('./settings/webChat/WebChatPage.tsx'), 'WebChatPage'),
});

const workspace = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/workspace',
  component: lazyRouteComponent(() => import('./settings/WorkspacePage.tsx'), 'WorkspacePage'),
});

const coupons = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/coupons',
  validateSearch: (raw: Record<string, unknown>): { retired?: true } =>
    raw.retired === 'true' || raw.retired === true ? { retired: true } : {},
  component: lazyRouteComponent(() => import('./settings/coupons/CouponsPage.tsx'), 'CouponsPage'),
});

const coupon = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/coupons/$couponId',
  component: lazyRouteComponent(() => import('./settings/coupons/CouponPage.tsx'), 'CouponPage'),
});

const credits = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/credits',
  validateSearch: ({ month }: Record<string, unknown>): { month?: string } => {
    const shown = monthIn(month);
    return shown ? { month: shown } : {};
  },
  component: lazyRouteComponent(() => import('./settings/credits/CreditsPage.tsx'), 'CreditsPage'),
});

const providers = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/providers',
  component: lazyRouteComponent(() => import('./settings/providers/ProvidersPage.tsx'), 'ProvidersPage'),
});

const integrations = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/integrations',
  component: lazyRouteComponent(
    () => import('./settings/integrations/IntegrationsPage.tsx'),
    'IntegrationsPage',
  ),
});

const imports = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/imports',
  component: lazyRouteComponent(() => import('./settings/imports/ImportsPage.tsx'), 'ImportsPage'),
});

const webhooks = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/webhooks',
  component: lazyRouteComponent(() => import('./settings/webhooks/WebhooksPage.tsx'), 'WebhooksPage'),
});

const apiKeys = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/api-keys',
  component: lazyRouteComponent(() => import('./settings/apiKeys/ApiKeysPage.tsx'), 'ApiKeysPage'),
});

const problems = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/problems',
  component: lazyRouteComponent(() => import('./settings/ProblemsPage.tsx'), 'ProblemsPage'),
});

const exports = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/export',
  component: lazyRouteComponent(() => import('./settings/exports/ExportsPage.tsx'), 'ExportsPage'),
});

const retention = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/retention',
  component: lazyRouteComponent(() => import('./settings/retention/RetentionPage.tsx'), 'RetentionPage'),
});

const audit = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/audit',
  component: lazyRouteComponent(() => import('./settings/audit/AuditPage.tsx'), 'AuditPage'),
});

const singleSignOn = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/single-sign-on',
  component: lazyRouteComponent(() => import('./settings/singleSignOn/SsoPage.tsx'), 'SsoPage'),
});

const mail = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/mail',
  component: lazyRouteComponent(() => import('./settings/MailsPage.tsx'), 'MailsPage'),
});

/** What they can be refused with is said in the words of the door. */
const members = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/members',
  loader: () => bringWords('door'),
  staleTime: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./settings/members/MembersPage.tsx'), 'MembersPage'),
});

const account = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/account',
  loader: () => bringWords('door'),
  staleTime: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./settings/account/AccountPage.tsx'), 'AccountPage'),
});

const notifications = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/notifications',
  component: lazyRouteComponent(
    () => import('./settings/notifications/NotificationsPage.tsx'),
    'NotificationsPage',
  ),
});

const blocked = createRoute({
  getParentRoute: () => inSettings,
  path: '/settings/blocked',
  component: lazyRouteComponent(() => import('./blocked/BlockedPage.tsx'), 'BlockedPage'),
});

/** Its words come with it. */
const inProfile = createRoute({
  getParentRoute: () => signedIn,
  id: 'in-profile',
  loader: () => bringWords('profile'),
  staleTime: Number.POSITIVE_INFINITY,
});

const profile = createRoute({
  getParentRoute: () => inProfile,
  path: '/profiles/$profileId',
  component: lazyRouteComponent(() => import('./profile/page/ProfilePage.tsx'), 'ProfilePage'),
});

const inReports = createRoute({
  getParentRoute: () => signedIn,
  id: 'in-reports',
  loader: () => bringWords('reports'),
  staleTime: Number.POSITIVE_INFINITY,
});

const reports = createRoute({
  getParentRoute: () => inReports,
  path: '/reports',
  validateSearch: readPeriodSearch,
  component: lazyRouteComponent(() => import('./reports/ReportsPage.tsx'), 'ReportsPage'),
});

const salesPage = createRoute({
  getParentRoute: () => inReports,
  path: '/reports/orders',
  validateSearch: readSalesSearch,
  component: lazyRouteComponent(() => import('./reports/revenue/SalesPage.tsx'), 'SalesPage'),
});

const newWorkspace = createRoute({
  getParentRoute: () => signedIn,
  path: '/new-workspace',
  loader: () => Promise.all([bringWords('workspaces'), bringWords('door')]),
  staleTime: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import('./workspaces/NewWorkspacePage.tsx'), 'NewWorkspacePage'),
});

const routeTree = root.addChildren([
  start,
  atDoor.addChildren([signIn, invitation, forgottenPassword, newPassword, newEmail, noWorkspace]),
  signedIn.addChildren([
    inbox.addChildren([nothing, ticket]),
    inProfile.addChildren([profile]),
    inReports.addChildren([reports, salesPage]),
    newWorkspace,
    inSettings.addChildren([
      ...[settings, general, inbound, quickReplies, tags, webChat, workspace, coupons, coupon, credits],
      ...[
        members,
        account,
        apiKeys,
        singleSignOn,
        providers,
        integrations,
        imports,
        exports,
        retention,
        webhooks,
        problems,
        audit,
        notifications,
        blocked,
        mail,
      ],
    ]),
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch: writeSearch,
  defaultPreload: false,
  defaultPendingMs: 150,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: lazyRouteComponent(() => import('./shell/MissingPage.tsx'), 'MissingPage'),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
