import { Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { QuickReply } from '../../../contract/quickReplyRoutes.ts';
import { ChannelSign } from '../../inbox/ChannelSign.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ReplyForm } from './ReplyForm.tsx';
import { ReplyText } from './ReplyText.tsx';
import { draftOf } from './replies.ts';
import type { Editors } from './useEditors.ts';
import { useFocusBack } from './useFocusBack.ts';

const DeleteDialog = lazy(async () => ({ default: (await import('./DeleteDialog.tsx')).DeleteDialog }));

/** `editors` is null for who may only look. */
type Props = { reply: QuickReply; editors: Editors | null };

export function ReplyRow({ reply, editors }: Props) {
  const { t } = useSettingsWords();
  const editor = editors?.editors[reply.id];
  return (
    <li className="border-b border-line">
      {editors && editor ? (
        <ReplyForm
          id={reply.id}
          editor={editor}
          editors={editors}
          label={t('quick.edit', { name: editor.saved.name })}
        />
      ) : (
        <div className="flex items-start gap-4 py-3 max-column:gap-2">
          <Said reply={reply} />
          {editors && <Tools reply={reply} editors={editors} />}
        </div>
      )}
    </li>
  );
}

function Said({ reply: { name, body, channels, uses } }: { reply: QuickReply }) {
  const { t } = useSettingsWords();
  return (
    <div className="min-w-0 flex-1 py-1.5">
      <p className="flex min-w-0 items-center gap-2 max-column:flex-wrap">
        <span className="truncate font-semibold">{name}</span>
        {channels.map(channel => (
          <span key={channel} title={t(`channel.${channel}`)} className="flex">
            <ChannelSign channel={channel} />
            <span className="sr-only">{t(`channel.${channel}`)}</span>
          </span>
        ))}
        <span className="figures ml-auto shrink-0 pl-2 text-small text-quiet max-column:order-last max-column:ml-0 max-column:basis-full max-column:pl-0">
          {t('quick.uses', { count: uses })}
        </span>
      </p>
      <p className="mt-1 line-clamp-3 text-pretty break-words whitespace-pre-line text-soft">
        <ReplyText text={body} />
      </p>
    </div>
  );
}

function Tools({ reply, editors }: { reply: QuickReply; editors: Editors }) {
  const { t } = useSettingsWords();
  const [deleting, setDeleting] = useState(false);
  const { id, name } = reply;
  const takeFocusBack = useFocusBack(id, editors);
  return (
    <div className="flex shrink-0">
      <IconButton
        icon={Pencil}
        name={t('quick.edit', { name })}
        tip="bottom-end"
        ref={takeFocusBack}
        onClick={() => editors.open(id, draftOf(reply))}
      />
      <IconButton
        icon={Trash2}
        name={t('quick.delete', { name })}
        tip="bottom-end"
        onClick={() => setDeleting(true)}
      />
      {deleting && (
        <Suspense>
          <DeleteDialog reply={reply} onClose={() => setDeleting(false)} />
        </Suspense>
      )}
    </div>
  );
}
