import type { ReactNode } from 'react';
import { FormSection } from '../FormSection.tsx';
import type { Fields } from '../fields.ts';
import { SaidField } from '../SaidField.tsx';
import { Segments } from '../Segments.tsx';
import { TextField } from '../TextField.tsx';
import { useField } from '../useForm.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { ColorField } from './ColorField.tsx';
import { Preview } from './Preview.tsx';

/** How the chat looks and greets, beside what comes of it. */
export function LookSection() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('look.title')} hint={t('look.hint')}>
      <div className="grid gap-6 @min-[860px]:grid-cols-[minmax(240px,1fr)_minmax(0,372px)]">
        <div className="flex min-w-0 flex-col gap-5">
          <ColorField />
          <Font />
          <Corners />
          <Side />
          <TextField at="/web_chat/launcher_label" label={t('look.label')} hint={t('look.labelHint')} />
          <SaidField at="/welcome_message" label={t('look.welcome')} hint={t('look.welcomeHint')} shipped />
        </div>
        <div className="order-first min-w-0 @min-[860px]:order-none">
          <div className="sticky top-8 max-w-[372px]">
            <Preview />
          </div>
        </div>
      </div>
    </FormSection>
  );
}

type LookPointer = '/web_chat/font' | '/web_chat/corners' | '/web_chat/launcher_side';
type Props<At extends LookPointer> = {
  at: At;
  label: string;
  paired?: boolean;
  choices: { value: Fields[At]; label: string; sign?: ReactNode }[];
};

function Choice<At extends LookPointer>({ at, ...rest }: Props<At>) {
  const { id, value, edit } = useField(at);
  return <Segments<Fields[At]> {...rest} name={id} value={value} onChoose={edit} />;
}

/** As the widget has them. */
const FACES = {
  system: 'system-ui, sans-serif',
  serif: 'ui-serif, Georgia, serif',
  rounded: 'ui-rounded, "SF Pro Rounded", Quicksand, Nunito, system-ui, sans-serif',
  page: 'inherit',
} as const;

function Font() {
  const { t } = useSettingsWords();
  const choices = (['system', 'serif', 'rounded', 'page'] as const).map(value => ({
    value,
    label: t(`look.${value}`),
    sign: (
      <span aria-hidden style={{ fontFamily: FACES[value] }} className="text-quiet">
        Aa
      </span>
    ),
  }));
  return <Choice at="/web_chat/font" label={t('look.font')} paired choices={choices} />;
}

const CORNER = { round: 'rounded-tl-full', soft: 'rounded-tl-[4px]', square: '' } as const;

function Corners() {
  const { t } = useSettingsWords();
  const choices = (['round', 'soft', 'square'] as const).map(value => ({
    value,
    label: t(`look.${value}`),
    sign: <span aria-hidden className={`size-3 border-t-2 border-l-2 border-control ${CORNER[value]}`} />,
  }));
  return <Choice at="/web_chat/corners" label={t('look.corners')} choices={choices} />;
}

function Side() {
  const { t } = useSettingsWords();
  const choices = (['left', 'right'] as const).map(value => ({ value, label: t(`look.${value}`) }));
  return <Choice at="/web_chat/launcher_side" label={t('look.side')} choices={choices} />;
}
