import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Settings } from '../../contract/settings.ts';
import { submitOnModEnter } from '../keyboard/submitOnModEnter.ts';
import { Bone, useWaitedFor } from '../ui/Skeleton.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { NotRead } from './NotRead.tsx';
import { ReadOnlyLine } from './ReadOnlyLine.tsx';
import { SaveBar } from './SaveBar.tsx';
import { settingsQuery } from './settingsQuery.ts';
import { FormContext, useForm } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

type Props = { page: string; children: ReactNode };

/** A page of settings that are saved together. */
export function SettingsForm({ page, children }: Props) {
  const { t } = useSettingsWords();
  const settings = useQuery(settingsQuery);
  const slow = useWaitedFor(settings.isPending);
  if (settings.data) {
    return (
      <LoadedForm key={page} page={page} settings={settings.data}>
        {children}
      </LoadedForm>
    );
  }
  if (!settings.isError) return slow ? <Bones /> : null;
  return <NotRead text={t('settings.error')} again={settings.refetch} />;
}

function LoadedForm({ page, settings, children }: Props & { settings: Settings }) {
  const form = useForm(page, settings);
  const { dirty, readOnly, told } = form;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (told.tries > 0) showFirstTrouble(element.current);
  }, [told.tries]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dirty && told.phase !== 'saving') void form.save();
  };
  return (
    <FormContext value={form}>
      <form
        ref={element}
        noValidate
        onSubmit={submit}
        onKeyDown={submitOnModEnter}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="quiet-scroll @container min-h-0 flex-1 overflow-y-auto px-12 pb-12 max-pane:px-8 max-column:overflow-visible max-column:px-4">
          {readOnly && <ReadOnlyLine />}
          {children}
        </div>
        {!readOnly && <SaveBar />}
      </form>
      <LeaveDialog dirty={dirty} discard={form.discard} />
    </FormContext>
  );
}

/** In the middle, so that what is wrong with the field is seen below it. */
function showFirstTrouble(form: HTMLFormElement | null) {
  const field = form?.querySelector<HTMLElement>('[aria-invalid=true]');
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}

function Bones() {
  const { t } = useSettingsWords();
  return (
    <div
      role="status"
      aria-label={t('settings.loading')}
      className="flex flex-col gap-10 p-12 max-column:p-4"
    >
      <Bone shape="h-9 w-3/5" />
      <Bone shape="h-9 w-1/2" />
      <Bone shape="h-24 w-3/5" />
    </div>
  );
}
