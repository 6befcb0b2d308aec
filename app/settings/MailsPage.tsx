import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Bone, useWaitedFor } from '../ui/Skeleton.tsx';
import { useWords } from '../words/useWords.ts';
import { MailRow } from './MailRow.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { useWhyNoMail } from './useWhyNoMail.ts';

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
  const { t } = useWords();
  const whyNot = useWhyNoMail();
  return (
    <SettingsFrame title={t('mails.title')}>
      {whyNot ? (
        <Notice text={t(whyNot)} />
      ) : (
        <div className="px-12 pb-12 max-pane:px-8 max-column:px-4">
          <div className="max-w-240">
            <h1 className="flex h-14 items-center text-title max-column:text-view">{t('mails.title')}</h1>
            <p className="mb-6 text-pretty text-quiet">{t('mails.intro')}</p>
            <Body />
          </div>
        </div>
      )}
    </SettingsFrame>
  );
}

function Body() {
  const { t } = useWords();
  const mails = useMails();
  const slow = useWaitedFor(mails.isPending);
  const rows = mails.data?.pages.flatMap(page => page.data) ?? [];
  if (mails.isError && rows.length === 0) {
    const retry = <Button onClick={() => void mails.refetch()}>{t('action.retry')}</Button>;
    return <Notice alert text={t('mails.error')} action={retry} />;
  }
  if (mails.isPending) return slow ? <Bones /> : null;
  if (rows.length === 0) return <p className="py-16 text-center text-quiet">{t('mails.empty')}</p>;
  return (
    <>
      <ul aria-label={t('mails.list')} className="border-t border-line">
        {rows.map(mail => (
          <MailRow key={mail.id} mail={mail} />
        ))}
      </ul>
      {mails.hasNextPage && (
        <Button
          className="mt-4"
          disabled={mails.isFetchingNextPage}
          onClick={() => void mails.fetchNextPage()}
        >
          {t('mails.older')}
        </Button>
      )}
    </>
  );
}

function Bones() {
  const { t } = useWords();
  return (
    <div role="status" aria-label={t('mails.loading')} className="flex flex-col gap-10 pt-8">
      <Bone shape="h-3 w-2/5" />
      <Bone shape="h-3 w-1/2" />
      <Bone shape="h-3 w-1/3" />
    </div>
  );
}
