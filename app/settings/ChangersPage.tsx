import type { ReactNode } from 'react';
import { mayAdminister, mayChangeSettings } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';
import { SettingsFrame } from './SettingsFrame.tsx';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = { title: string; above?: ReactNode; children: ReactNode };

/** A page for those who may change settings, under its heading (ROLE-3). `above` leads back to where it belongs. */
export function ChangersPage(props: Props) {
  const { t } = useSettingsWords();
  const allowed = mayChangeSettings(useSession().member.role);
  return <RolePage {...props} notYours={allowed ? null : t('settings.notYours')} />;
}

/** A page for Owner and Admin; `notYours` says so to the others. */
export function AdminsPage({ notYours, ...props }: Props & { notYours: string }) {
  const allowed = mayAdminister(useSession().member.role);
  return <RolePage {...props} notYours={allowed ? null : notYours} />;
}

/** What it would be is said to those, too, whose it is not. */
function RolePage({ title, above, notYours, children }: Props & { notYours: string | null }) {
  return (
    <SettingsFrame title={title}>
      <div className="@container px-12 pb-12 max-pane:px-8 max-column:px-4">
        <div className="max-w-240">
          {above}
          <h1 className="flex min-h-14 items-center text-title break-words max-column:text-view">{title}</h1>
          {notYours === null ? children : <p className="text-pretty text-quiet">{notYours}</p>}
        </div>
      </div>
    </SettingsFrame>
  );
}
