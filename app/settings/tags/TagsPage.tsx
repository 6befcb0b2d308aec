import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { mayChangeSettings } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { rarestColor, tagsQuery, useTags } from '../../tags/tags.ts';
import { Button } from '../../ui/Button.tsx';
import { Bone, useWaitedFor } from '../../ui/Skeleton.tsx';
import { InboxPage } from '../InboxSettings.tsx';
import { LeaveDialog } from '../LeaveDialog.tsx';
import { NotRead } from '../NotRead.tsx';
import { ReadOnlyLine } from '../ReadOnlyLine.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { TagForm } from './TagForm.tsx';
import { TagRow } from './TagRow.tsx';
import { NEW, type TagEditor, useTagEditor } from './useTagEditor.ts';

/** What tickets are sorted by. Whoever uses the inbox may add to them; they are put in order here. */
export function TagsPage() {
  const { t } = useSettingsWords();
  const mayChange = mayChangeSettings(useSession().member.role);
  const editing = useTagEditor();
  const { editor } = editing;
  return (
    <InboxPage title={t('tag.title')}>
      <div className="quiet-scroll min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-pane:px-8 max-column:overflow-visible max-column:px-4">
        {!mayChange && <ReadOnlyLine />}
        <div className="max-w-160">
          <p className="pt-8 text-pretty text-quiet max-column:pt-0">{t('tags.intro')}</p>
          <div className="flex justify-end pt-5 pb-4">{mayChange && <NewButton editing={editing} />}</div>
          {editor?.id === null && <TagForm editing={editing} editor={editor} label={t('tags.new')} />}
          <List editing={mayChange ? editing : null} />
        </div>
      </div>
      <LeaveDialog dirty={editing.dirty} discard={editing.close} />
    </InboxPage>
  );
}

function NewButton({ editing }: { editing: TagEditor }) {
  const { t } = useSettingsWords();
  const saved = { name: '', color: rarestColor(useTags()) };
  const button = useRef<HTMLButtonElement>(null);
  const isBack = editing.closed === NEW && editing.editor === null;
  useEffect(() => {
    if (isBack) button.current?.focus();
  }, [isBack]);
  return (
    <Button
      ref={button}
      onClick={() => editing.open({ id: null, saved, draft: saved })}
      disabled={editing.editor !== null}
      className="h-9 max-column:h-11"
    >
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {t('tags.new')}
    </Button>
  );
}

function List({ editing }: { editing: TagEditor | null }) {
  const { t } = useSettingsWords();
  const { data: tags, isPending, isError, refetch } = useQuery(tagsQuery);
  const slow = useWaitedFor(isPending);
  if (isError && !tags) return <NotRead text={t('tags.error')} again={refetch} />;
  if (!tags) return slow ? <Bones /> : null;
  if (tags.length === 0)
    return <p className="py-16 text-center text-balance text-quiet">{t('tags.empty')}</p>;
  return (
    <ul aria-label={t('tags.list')} className="border-t border-line">
      {tags.map(tag => (
        <TagRow key={tag.id} tag={tag} editing={editing} />
      ))}
    </ul>
  );
}

function Bones() {
  const { t } = useSettingsWords();
  return (
    <div role="status" aria-label={t('tags.loading')} className="flex flex-col gap-8 pt-6">
      <Bone shape="h-3 w-24" />
      <Bone shape="h-3 w-32" />
      <Bone shape="h-3 w-20" />
    </div>
  );
}
