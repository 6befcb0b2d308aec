import type { Channel } from '../../../contract/vocabulary.ts';
import { ChannelSign } from '../../inbox/ChannelSign.tsx';
import { troubleId } from '../control.ts';
import { TroubleText } from '../TroubleText.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import type { Field } from './useReplyForm.ts';

const CHANNELS = ['sms', 'web_chat'] as const satisfies readonly Channel[];

/** Where the quick reply is offered: in one channel at least. */
export function ChannelsField({ field }: { field: Field<'channels'> }) {
  const { t } = useSettingsWords();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{t('quick.channels')}</legend>
      <div className="flex flex-wrap gap-2">
        {CHANNELS.map(channel => (
          <Choice key={channel} channel={channel} field={field} />
        ))}
      </div>
      <TroubleText id={field.id} trouble={field.trouble} />
    </fieldset>
  );
}

type ChoiceProps = { channel: Channel; field: Field<'channels'> };

function Choice({ channel, field: { id, value, trouble, edit } }: ChoiceProps) {
  const { t } = useSettingsWords();
  const others = value.filter(one => one !== channel);
  return (
    <label className="moving flex h-9 items-center gap-2 rounded-button border border-line-strong bg-field px-3 shadow-field hover:border-control has-checked:border-accent has-checked:bg-accent-soft/45 has-checked:inset-ring has-checked:inset-ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text max-column:h-11">
      <input
        type="checkbox"
        checked={value.includes(channel)}
        onChange={event => edit(inOrder(event.target.checked ? [...others, channel] : others))}
        aria-invalid={Boolean(trouble)}
        aria-describedby={trouble ? troubleId(id) : undefined}
        className="size-4 shrink-0 accent-accent outline-hidden"
      />
      <ChannelSign channel={channel} size={16} />
      {t(`channel.${channel}`)}
    </label>
  );
}

const inOrder = (channels: Channel[]) => CHANNELS.filter(channel => channels.includes(channel));
