import { phoneText } from '../words/phones.ts';
import type { News } from './news.ts';
import type { Shown } from './show.ts';
import type { NotifySay } from './words/useNotifyWords.ts';

const LONGEST = 140;

export function textOf(news: News, t: NotifySay): Shown {
  const { ticket, of } = news;
  const body = of.body.length > LONGEST ? `${of.body.slice(0, LONGEST).trimEnd()}…` : of.body;
  if (news.kind === 'message')
    return { title: customerOf(news, t), body: body || t('news.picture'), ticketId: ticket.id };
  const author = news.of.author?.name ?? t('news.program');
  return { title: t('news.mentioned', { author, number: ticket.number }), body, ticketId: ticket.id };
}

function customerOf({ ticket: { profile } }: News, t: NotifySay): string {
  return profile.name ?? (profile.phone && phoneText(profile.phone)) ?? profile.email ?? t('news.visitor');
}
