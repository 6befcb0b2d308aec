import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { FirstSteps } from '../../contract/firstStepRoutes.ts';
import { mayAdminister, mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import type { FirstKey } from '../words/catalog.ts';

/** What a step says: nothing of it is to be filled in. */
type StepKey = Extract<
  FirstKey,
  `first.${string}` | 'providers.connect' | 'list.noNumberHint' | 'list.emptyPhones'
>;

export type Step = {
  fact: keyof FirstSteps;
  title: StepKey;
  body: StepKey;
  /** What does it, and where; null where nothing here does. */
  action: {
    text: StepKey;
    to: '/settings/providers' | '/settings/web-chat' | '/settings/quick-replies' | '/simulator';
  } | null;
  /** Who can, where whoever reads it cannot. */
  who: StepKey | null;
  isDone: boolean;
};

const ASKED_EVERY = 10_000;

/** Asked again with each ticket, on coming back from elsewhere, and now and then: a step is done in other places than this. */
export function useFacts(tickets: number): FirstSteps | undefined {
  return useQuery({
    queryKey: ['first_steps', tickets],
    queryFn: ({ signal }) => call('readFirstSteps', { signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: 'always',
    refetchInterval: ASKED_EVERY,
  }).data;
}

/** In the order in which they are offered. The phones are a first message before any number is connected. */
export function useSteps(facts: FirstSteps): Step[] {
  const { member, simulator } = useSession();
  const may = mayChangeSettings(member.role);
  const can = (to: NonNullable<Step['action']>['to'], text: StepKey) =>
    may ? { action: { to, text }, who: null } : { action: null, who: 'first.who' as const };
  const mayConnect = mayAdminister(member.role);
  return [
    {
      ...{ fact: 'number_connected', title: 'first.number', body: 'first.numberBody' },
      ...(mayConnect
        ? { action: { to: '/settings/providers', text: 'providers.connect' }, who: null }
        : { action: null, who: 'list.noNumberHint' }),
      isDone: facts.number_connected,
    },
    {
      ...{ fact: 'chat_on_site', title: 'first.chat', body: 'first.chatBody' },
      ...can('/settings/web-chat', 'first.chatDo'),
      isDone: facts.chat_on_site,
    },
    {
      ...{ fact: 'message_received', title: 'first.message', who: null },
      body: simulator ? 'first.phonesBody' : 'first.messageBody',
      action: simulator ? { to: '/simulator', text: 'list.emptyPhones' } : null,
      isDone: facts.message_received,
    },
    {
      ...{ fact: 'quick_reply_written', title: 'first.reply', body: 'first.replyBody' },
      ...can('/settings/quick-replies', 'first.replyDo'),
      isDone: facts.quick_reply_written,
    },
  ];
}
