import {
  Ban,
  Bell,
  Blocks,
  Building2,
  CircleUser,
  Coins,
  Download,
  FileUp,
  History,
  Inbox,
  KeyRound,
  KeySquare,
  type LucideIcon,
  Mail,
  MessageCircle,
  ScrollText,
  Smartphone,
  TicketPercent,
  TriangleAlert,
  Users,
  Webhook,
} from 'lucide-react';
import { mayAdminister, mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { useWhyNoMail } from './useWhyNoMail.ts';

type For = 'all' | 'changers' | 'admins' | 'mail';

/** `inbox`: under the tabs of the inbox's own settings. `for`: who may see it. */
type Page = { to: string; name: string; icon: LucideIcon; inbox?: boolean; for: For };

/** The pages of the settings, in the order in which they are offered (SET-1). */
const PAGES = [
  { to: '/settings/general', name: 'settings.general', icon: Inbox, inbox: true, for: 'all' },
  { to: '/settings/inbound', name: 'settings.inbound', icon: Inbox, inbox: true, for: 'all' },
  { to: '/settings/quick-replies', name: 'settings.quickReplies', icon: Inbox, inbox: true, for: 'all' },
  { to: '/settings/tags', name: 'tag.title', icon: Inbox, inbox: true, for: 'all' },
  { to: '/settings/web-chat', name: 'settings.webChat', icon: MessageCircle, for: 'changers' },
  { to: '/settings/workspace', name: 'settings.workspace', icon: Building2, for: 'all' },
  { to: '/settings/members', name: 'members.title', icon: Users, for: 'all' },
  { to: '/settings/providers', name: 'providers.title', icon: Smartphone, for: 'changers' },
  { to: '/settings/integrations', name: 'integrations.title', icon: Blocks, for: 'changers' },
  { to: '/settings/imports', name: 'imports.title', icon: FileUp, for: 'admins' },
  { to: '/settings/webhooks', name: 'hooks.title', icon: Webhook, for: 'changers' },
  { to: '/settings/api-keys', name: 'apiKeys.title', icon: KeySquare, for: 'admins' },
  { to: '/settings/coupons', name: 'coupons.title', icon: TicketPercent, for: 'changers' },
  { to: '/settings/credits', name: 'credits.title', icon: Coins, for: 'changers' },
  { to: '/settings/blocked', name: 'block.title', icon: Ban, for: 'all' },
  { to: '/settings/problems', name: 'problems.title', icon: TriangleAlert, for: 'changers' },
  { to: '/settings/export', name: 'exports.title', icon: Download, for: 'changers' },
  { to: '/settings/retention', name: 'keep.title', icon: History, for: 'admins' },
  { to: '/settings/single-sign-on', name: 'sso.title', icon: KeyRound, for: 'admins' },
  { to: '/settings/audit', name: 'audit.title', icon: ScrollText, for: 'admins' },
  { to: '/settings/notifications', name: 'told.title', icon: Bell, for: 'all' },
  { to: '/settings/account', name: 'account.title', icon: CircleUser, for: 'all' },
  { to: '/settings/mail', name: 'mails.title', icon: Mail, for: 'mail' },
] as const satisfies readonly Page[];

export type SettingsPage = (typeof PAGES)[number];

/** Those under the inbox's tabs. */
export const INBOX_PAGES = PAGES.filter(page => 'inbox' in page);
export const OTHER_PAGES = PAGES.filter(page => !('inbox' in page));

/** Whether a page is offered to whoever is signed in. */
export function useIsOffered(): (page: SettingsPage) => boolean {
  const { role } = useSession().member;
  const noMail = useWhyNoMail();
  const offered = {
    all: true,
    changers: mayChangeSettings(role),
    admins: mayAdminister(role),
    mail: !noMail,
  };
  return page => offered[page.for];
}
