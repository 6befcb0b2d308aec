import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { mayChangeSettings } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { InboxPage } from '../InboxSettings.tsx';
import { LeaveDialog } from '../LeaveDialog.tsx';
import { ReadOnlyLine } from '../ReadOnlyLine.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { Replies } from './Replies.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { type Editors, NEW, useEditors } from './useEditors.ts';
import { useFocusBack } from './useFocusBack.ts';
import { usePaused } from './usePaused.ts';

/** The texts that are sent often (REPLY-9, SET-1). */
export function QuickRepliesPage() {
  const { t } = useSettingsWords();
  const mayChange = mayChangeSettings(useSession().member.role);
  const editors = useEditors();
  const [typed, setTyped] = useState('');
  const q = usePaused(typed.trim());
  const made = editors.editors[NEW];
  return (
    <InboxPage title={t('settings.quickReplies')}>
      <div className="quiet-scroll min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-pane:px-8 max-column:overflow-visible max-column:px-4">
        {!mayChange && <ReadOnlyLine />}
        <div className="max-w-240">
          <p className="pt-8 text-pretty text-quiet max-column:pt-0">{t('quick.intro')}</p>
          <div className="flex flex-wrap items-center justify-between gap-3 pt-5 pb-4">
            <SearchBox typed={typed} onType={setTyped} />
            {mayChange && <NewButton editors={editors} />}
          </div>
          {made && <ReplyForm id={NEW} editor={made} editors={editors} label={t('quick.new')} />}
          <Replies q={q} editors={mayChange ? editors : null} />
        </div>
      </div>
      <LeaveDialog dirty={editors.dirty} discard={editors.discard} />
    </InboxPage>
  );
}

function NewButton({ editors }: { editors: Editors }) {
  const { t } = useSettingsWords();
  return (
    <Button
      ref={useFocusBack(NEW, editors)}
      onClick={() => editors.open(NEW)}
      disabled={Boolean(editors.editors[NEW])}
      className="h-9 max-column:h-11"
    >
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {t('quick.new')}
    </Button>
  );
}

type SearchProps = { typed: string; onType: (text: string) => void };

function SearchBox({ typed, onType }: SearchProps) {
  const { t } = useSettingsWords();
  return (
    <div className="relative w-80 max-w-full max-column:w-full">
      <Search
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-quiet"
      />
      <input
        type="search"
        value={typed}
        onChange={event => onType(event.target.value)}
        aria-label={t('quick.search')}
        placeholder={t('quick.search')}
        className="h-9 w-full rounded-button border border-line-strong bg-field pr-2 pl-8.5 shadow-field max-column:h-11 max-column:text-touch"
      />
    </div>
  );
}
