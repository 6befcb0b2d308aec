import type { NotifiedView } from '../../../contract/notificationRoutes.ts';
import { SwitchRow } from '../SwitchRow.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';

type Props = { views: readonly NotifiedView[]; onChange: (views: NotifiedView[]) => void };

const VIEWS = ['mine', 'unassigned', 'all'] as const;

/** The views of the inbox whose new messages are told (VIEW-1). All of them hold the two others. */
export function ViewSwitches({ views, onChange }: Props) {
  const { t } = useSettingsWords();
  const all = views.includes('all');
  const switchTo = (view: NotifiedView, on: boolean) =>
    onChange(VIEWS.filter(one => (one === view ? on : views.includes(one))));
  return VIEWS.map(view => (
    <SwitchRow
      key={view}
      label={t(`view.${view}`)}
      hint={t(`told.${view}`)}
      on={all || views.includes(view)}
      disabled={all && view !== 'all'}
      onChange={on => switchTo(view, on)}
    />
  ));
}
