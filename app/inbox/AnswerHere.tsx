import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { SettingsPatch } from '../../contract/settings.ts';
import { mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { patchSettings } from '../settings/patchSettings.ts';
import { reasonOf } from '../settings/reasonOf.ts';
import { settingsQuery } from '../settings/settingsQuery.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { useListSearch } from './useListSearch.ts';

/** AUTO-5: who may decide it is asked once whether texts are answered here. Nothing waits for the answer. */
export function AnswerHere() {
  const { search } = useListSearch();
  const may = mayChangeSettings(useSession().member.role) && search.channel !== 'web_chat';
  const { data } = useQuery({ ...settingsQuery, enabled: may });
  return may && data?.texts_answered_here === null && <Question />;
}

const ANSWERS = {
  yes: { texts_answered_here: true, auto_responder: { audience: 'non_consented' } },
  no: { texts_answered_here: false },
} as const satisfies Record<string, SettingsPatch>;

function Question() {
  const { t } = useWords();
  const id = useId();
  const [saving, answer] = useAnswer();
  return (
    <section
      aria-labelledby={id}
      className="mx-2 mt-2 mb-2 shrink-0 rounded-card bg-surface p-3.5 max-column:mx-4 max-column:bg-surface-quiet"
    >
      <h2 id={id} className="font-semibold">
        {t('answerHere.title')}
      </h2>
      <p className="mt-1 text-small text-pretty text-soft">{t('answerHere.body')}</p>
      <div className="mt-3 flex gap-2">
        <Button size="small" disabled={saving} onClick={() => answer('yes')}>
          {t('answerHere.yes')}
        </Button>
        <Button size="small" disabled={saving} onClick={() => answer('no')}>
          {t('answerHere.no')}
        </Button>
      </div>
    </section>
  );
}

function useAnswer(): [boolean, (said: keyof typeof ANSWERS) => void] {
  const { t } = useWords();
  const client = useQueryClient();
  const [saving, setSaving] = useState(false);
  const answer = async (said: keyof typeof ANSWERS) => {
    setSaving(true);
    try {
      await patchSettings(client, ANSWERS[said]);
      say({ text: t(said === 'yes' ? 'answerHere.saidYes' : 'answerHere.saidNo'), tone: 'done' });
    } catch (error) {
      say({ text: t('settings.refused', { reason: reasonOf(error, t) }), tone: 'refused' });
      setSaving(false);
    }
  };
  return [saving, said => void answer(said)];
}
