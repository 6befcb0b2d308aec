import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import type { ChangesFrame } from '../../contract/changes.ts';
import { useOnlineKey } from '../availability/useOnlineKey.ts';
import { useToldAway } from '../availability/useToldAway.ts';
import { hearFrames } from '../live/hearing.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useUnread } from '../unread/useUnread.ts';
import { useUnreadOutside } from '../unread/useUnreadOutside.ts';
import { useArrival } from '../workspaces/useArrival.ts';
import { choicesQuery } from './choices.ts';
import { type News, newsIn } from './news.ts';
import { isLookedAt, show } from './show.ts';
import { inOneWindow, play } from './sound.ts';
import { textOf } from './textOf.ts';
import { unseenAfter } from './unseen.ts';
import { useNotifyWords } from './words/useNotifyWords.ts';

/** With "repeat until seen": how long after the last sound it comes again, in ms. */
const AGAIN_AFTER = 30_000;

/**
 * Tells of what comes, by sound, by the device's notifications and in the app, and of what there is to know on arriving;
 * draws nothing itself.
 */
export function Notifying() {
  const { t } = useNotifyWords();
  const me = useSession().member.id;
  const { data: choices } = useQuery(choicesQuery);
  const open = useOpenTicket();
  const ring = useRing();
  const unseen = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const hear = (frame: ChangesFrame) => {
      const news = choices ? newsIn(frame, me, choices, Date.now()).filter(one => !isBefore(one)) : [];
      unseen.current = unseenAfter(unseen.current, frame, news);
      if (news.some(one => one.rings)) void ring();
      for (const one of news) tell(one);
    };
    const tell = (news: News) => {
      const text = textOf(news, t);
      if (news.shows) void show(text, open);
      if (news.kind === 'mention') mention(text.title, t('news.open'), () => open(text.ticketId));
    };
    return hearFrames(hear);
  }, [choices, me, t, open, ring]);
  const repeats = choices?.repeat ?? false;
  useEffect(() => {
    if (!repeats) return;
    const again = setInterval(() => unseen.current.size > 0 && void ring(), AGAIN_AFTER);
    return () => clearInterval(again);
  }, [repeats, ring]);
  useOpened(open);
  useArrival();
  useToldAway();
  useOnlineKey();
  useUnreadOutside(useUnread());
  return null;
}

/** Whoever has the ticket before them sees it come. */
function isBefore({ ticket }: News): boolean {
  return isLookedAt() && location.pathname.endsWith(`/inbox/${ticket.id}`);
}

function mention(text: string, label: string, run: () => void) {
  say({ text, tone: 'done', action: { label, run }, stays: 12_000 });
}

/** Rings, and says once a page when the browser holds it back. */
function useRing(): () => Promise<void> {
  const { t } = useNotifyWords();
  const told = useRef(false);
  return useCallback(async () => {
    if ((await inOneWindow(play)) || told.current) return;
    told.current = true;
    say({ text: t('news.soundBlocked'), tone: 'refused' });
  }, [t]);
}

function useOpenTicket(): (ticketId: string) => void {
  const router = useRouter();
  return useCallback(
    ticketId => void router.navigate({ to: '/inbox/$ticketId', params: { ticketId }, search: {} }),
    [router],
  );
}

/** The worker says which ticket's notification was chosen (`app/install/pushed.ts`). */
function useOpened(open: (ticketId: string) => void) {
  useEffect(() => {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    const hear = ({ data }: MessageEvent) => {
      if (typeof data?.openTicket === 'string') open(data.openTicket);
    };
    workers?.addEventListener('message', hear);
    return () => workers?.removeEventListener('message', hear);
  }, [open]);
}
