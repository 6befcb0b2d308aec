import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { call } from '../../../contract/client.ts';
import { Button } from '../../ui/Button.tsx';
import { useNow } from '../../words/now.ts';
import { FormSection } from '../FormSection.tsx';
import { LabelledInput } from '../LabelledInput.tsx';
import { useFormHere } from '../useForm.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { momentOf, saturdayNight, type WallTime } from './moment.ts';
import { VisitorGets } from './VisitorGets.tsx';

/** What a visitor would get at any time, by the settings that are saved: the server is asked. */
export function TestSection() {
  const { t, zone } = useSettingsClock();
  const now = useNow();
  const { dirty } = useFormHere();
  const [wall, setWall] = useState<WallTime>(() => saturdayNight(now, zone));
  const moment = momentOf(wall, zone);
  return (
    <FormSection title={t('chatTest.title')} hint={t('chatTest.hint')}>
      <When wall={wall} onChange={setWall} />
      <div role="status" className="flex flex-col gap-4">
        {dirty && <p className="text-small text-quiet">{t('chatTest.unsaved')}</p>}
        {moment ? (
          <Answer at={moment.toISOString()} />
        ) : (
          <p className="text-quiet">{t(wall.date && wall.time ? 'chatTest.skipped' : 'chatTest.when')}</p>
        )}
      </div>
    </FormSection>
  );
}

type WhenProps = { wall: WallTime; onChange: (wall: WallTime) => void };

function When({ wall, onChange }: WhenProps) {
  const { t } = useSettingsClock();
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-3">
      <LabelledInput
        label={t('chatTest.day')}
        type="date"
        min="2000-01-01"
        max="2999-12-31"
        value={wall.date}
        onKeyDown={keepFromSaving}
        onChange={event => onChange({ ...wall, date: event.target.value })}
        width="figures max-w-40"
      />
      <LabelledInput
        label={t('chatTest.time')}
        type="time"
        value={wall.time}
        onKeyDown={keepFromSaving}
        onChange={event => onChange({ ...wall, time: event.target.value })}
        width="figures max-w-34"
      />
    </div>
  );
}

/** Nothing here is saved, and Enter would save the page. */
function keepFromSaving(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault();
}

function Answer({ at }: { at: string }) {
  const { t } = useSettingsClock();
  const { settings } = useFormHere();
  const { office_hours, office_hours_replies, welcome_message, time_zone } = settings;
  const answer = useQuery({
    // Asked again when what it is answered by has changed.
    queryKey: ['visitor_answer', at, office_hours, office_hours_replies, welcome_message, time_zone],
    queryFn: ({ signal }) => call('readVisitorAnswer', { query: { at }, signal }),
    placeholderData: keepPreviousData,
  });
  if (answer.data) return <VisitorGets answer={answer.data} />;
  if (!answer.isError) return null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>{t('chatTest.error')}</p>
      <Button onClick={() => void answer.refetch()}>{t('action.retry')}</Button>
    </div>
  );
}
