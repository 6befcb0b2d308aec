import { useId } from 'react';
import type { WebhookEvents } from '../../../contract/webhookRoutes.ts';
import { CheckList } from '../CheckList.tsx';
import { Segments } from '../Segments.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { isEverything, TYPES, typesIn } from './types.ts';

type Props = { events: readonly WebhookEvents[]; onChange: (events: WebhookEvents[]) => void };

/** All there is, or some of it. */
export function EventsField({ events, onChange }: Props) {
  const { t } = useSettingsWords();
  const name = useId();
  const all = isEverything(events);
  return (
    <div className="flex flex-col gap-3 *:first:min-w-80 *:first:self-start">
      <Segments
        name={name}
        label={t('hooks.events')}
        choices={[
          { value: true, label: t('hooks.everything') },
          { value: false, label: t('hooks.some') },
        ]}
        value={all}
        onChoose={everything => onChange(everything ? ['*'] : [...TYPES])}
      />
      {!all && (
        <CheckList
          label={t('hooks.some')}
          all={TYPES}
          chosen={typesIn(events)}
          nameOf={type => t(`hooks.of.${type}`)}
          onChange={onChange}
        />
      )}
    </div>
  );
}
