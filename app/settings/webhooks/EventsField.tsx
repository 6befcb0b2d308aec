import { useId } from 'react';
import type { WebhookEvents, WebhookType } from '../../../contract/webhookRoutes.ts';
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
    <div className="flex flex-col gap-3">
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
      {!all && <Some events={events} onChange={onChange} />}
    </div>
  );
}

function Some({ events, onChange }: Props) {
  const { t } = useSettingsWords();
  const chosen = typesIn(events);
  const choose = (type: WebhookType, on: boolean) =>
    onChange(TYPES.filter(one => (one === type ? on : chosen.includes(one))));
  return (
    <ul aria-label={t('hooks.some')} className="grid gap-x-6 @min-[560px]:grid-cols-2">
      {TYPES.map(type => (
        <li key={type}>
          <label className="flex min-h-9 items-center gap-2.5 py-1 max-column:min-h-11">
            <input
              type="checkbox"
              checked={chosen.includes(type)}
              onChange={event => choose(type, event.target.checked)}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block">{t(`hooks.of.${type}`)}</span>
              <code className="block font-mono text-fine tracking-normal text-quiet">{type}</code>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
