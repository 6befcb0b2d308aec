import { Link, type LinkProps } from '@tanstack/react-router';
import type { Problem } from '../../contract/shapes.ts';
import type { SettingsKey } from '../words/catalog.ts';
import { idIn } from './problemWords.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Way = { to: LinkProps; text: Extract<SettingsKey, `problems.open${string}`> };

const PAGES: Partial<Record<Problem['kind'], Way>> = {
  unknown_number: { to: { to: '/settings/providers' }, text: 'problems.openProviders' },
  forged_signature: { to: { to: '/settings/providers' }, text: 'problems.openProviders' },
  forged_shop_news: { to: { to: '/settings/integrations' }, text: 'problems.openIntegrations' },
  mail_failed: { to: { to: '/settings/inbound' }, text: 'problems.openInbound' },
  webhook_disabled: { to: { to: '/settings/webhooks' }, text: 'problems.openWebhooks' },
  credits_low: { to: { to: '/settings/credits' }, text: 'problems.openCredits' },
};

/** Where a problem is put right: its ticket, its coupon, or a page of the settings. */
function wayOf(problem: Problem): Way | null {
  const { kind, ticket_id } = problem;
  if (ticket_id) {
    const to: LinkProps = { to: '/inbox/$ticketId', params: { ticketId: ticket_id }, search: {} };
    return { to, text: 'problems.openTicket' };
  }
  if (kind !== 'coupon_low') return PAGES[kind] ?? null;
  const to: LinkProps = { to: '/settings/coupons/$couponId', params: { couponId: idIn(problem) } };
  return { to, text: 'problems.openCoupon' };
}

export function ProblemLink({ problem }: { problem: Problem }) {
  const { t } = useSettingsWords();
  const way = wayOf(problem);
  if (!way) return null;
  return (
    <Link {...way.to} className="text-small font-medium text-accent-text hover:underline">
      {t(way.text)}
    </Link>
  );
}
