import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import { PagedList } from '../ui/PagedList.tsx';
import { MailRow } from './MailRow.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { useWhyNoMail } from './useWhyNoMail.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** Mail comes while the phone that caused it is looked at, in another tab: what is here is read again on the way back. */
function useMails() {
  return useInfiniteQuery({
    queryKey: ['mails'],
    queryFn: ({ pageParam, signal }) =>
      call('listMails', { query: pageParam ? { cursor: pageParam } : {}, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    refetchOnWindowFocus: true,
  });
}

/** What would have gone out by e-mail, where there is no server to send it through. */
export function MailsPage() {
  const { t } = useSettingsWords();
  const whyNot = useWhyNoMail();
  return (
    <SettingsFrame title={t('mails.title')}>
      <div className="px-12 pb-12 max-pane:px-8 max-column:px-4">
        <div className="max-w-240">
          <h1 className="flex h-14 items-center text-title max-column:text-view">{t('mails.title')}</h1>
          <p className="mb-6 text-pretty text-quiet">{t(whyNot ?? 'mails.intro')}</p>
          {!whyNot && <Body />}
        </div>
      </div>
    </SettingsFrame>
  );
}

function Body() {
  const { t } = useSettingsWords();
  const words = {
    list: t('mails.list'),
    loading: t('mails.loading'),
    error: t('mails.error'),
    empty: t('mails.empty'),
    more: t('mails.older'),
  };
  return <PagedList query={useMails()} words={words} row={mail => <MailRow key={mail.id} mail={mail} />} />;
}
