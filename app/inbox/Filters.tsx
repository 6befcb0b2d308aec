import { Menu } from '../ui/Menu.tsx';
import { MenuChoice, MenuChoices } from '../ui/MenuItems.tsx';
import { useWords } from '../words/useWords.ts';
import { ChannelSign } from './ChannelSign.tsx';
import { Chip } from './Chip.tsx';
import { SourceChip } from './SourceChip.tsx';
import { CHANNELS, type ListSearch, STATUSES, type StatusFilter } from './search.ts';
import { useListSearch } from './useListSearch.ts';

export function Filters() {
  const { t } = useWords();
  return (
    <search
      aria-label={t('filter.name')}
      className="flex min-h-9 shrink-0 flex-wrap items-center gap-1.5 px-4 py-1 max-column:gap-2 max-column:py-0.5"
    >
      <StatusChip />
      <UnreadChip />
      <ChannelChip />
      <SourceChip />
    </search>
  );
}

function StatusChip() {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const { status = 'open', ...rest } = search;
  const name = t(`filter.${status}`);
  const choose = (chosen: StatusFilter) => change(chosen === 'open' ? rest : { ...rest, status: chosen });
  return (
    <Menu
      trigger={
        <Chip on menu aria-label={t('filter.status', { status: name })}>
          {name}
        </Chip>
      }
    >
      <MenuChoices label={t('filter.status', { status: name })} value={status} onChoose={choose}>
        {STATUSES.map(choice => (
          <MenuChoice key={choice} value={choice}>
            {t(`filter.${choice}`)}
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}

/** Those that are read are chosen from the palette, and let go of here. */
function UnreadChip() {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const { read, ...rest } = search;
  const on = read !== undefined;
  return (
    <Chip on={on} aria-pressed={on} onClick={() => change(on ? rest : { ...rest, read: 'unread' })}>
      {t(`filter.${read ?? 'unread'}`)}
    </Chip>
  );
}

type ChannelChoice = NonNullable<ListSearch['channel']> | 'any';

function ChannelChip() {
  const { t } = useWords();
  const { search, change } = useListSearch();
  const { channel, ...rest } = search;
  const name = channel ? t(`channel.${channel}`) : t('filter.channel');
  const choose = (chosen: ChannelChoice) => change(chosen === 'any' ? rest : { ...rest, channel: chosen });
  const label = t('filter.channelIs', { channel: channel ? name : t('filter.anyChannel') });
  return (
    <Menu
      trigger={
        <Chip on={channel !== undefined} menu aria-label={label}>
          {name}
        </Chip>
      }
    >
      <MenuChoices<ChannelChoice> label={label} value={channel ?? 'any'} onChoose={choose}>
        <MenuChoice value="any">{t('filter.anyChannel')}</MenuChoice>
        {CHANNELS.map(choice => (
          <MenuChoice key={choice} value={choice} icon={<ChannelSign channel={choice} size={16} />}>
            {t(`channel.${choice}`)}
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
