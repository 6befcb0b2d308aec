import { useQueryClient } from '@tanstack/react-query';
import { type Answer, call } from '../../../../contract/client.ts';
import { CodeBlock } from '../../CodeBlock.tsx';
import { useSettingsWords } from '../../words/useSettingsWords.ts';
import { AccountForm } from '../AccountForm.tsx';
import { CodeField } from './CodeField.tsx';
import { QrCode } from './QrCode.tsx';
import { factorQuery } from './secondFactor.ts';

type Props = { proposed: Answer<'proposeSecondFactor'>; onConfirmed: (codes: string[]) => void };

/** The secret, as a picture and as text, and the code that shows that it has arrived. */
export function Enrolment({ proposed: { secret, uri }, onConfirmed }: Props) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const send = async ({ code = '' }: Record<string, string>) => {
    const { recovery_codes } = await call('confirmSecondFactor', { body: { code } });
    onConfirmed(recovery_codes);
    await client.invalidateQueries(factorQuery);
    return t('factor.begun');
  };
  return (
    <>
      <p className="text-pretty text-soft">{t('factor.scan')}</p>
      <QrCode text={uri} name={t('factor.qr')} />
      <CodeBlock label={t('factor.key')} code={inFours(secret)} />
      <AccountForm does={t('factor.confirm')} send={send}>
        <CodeField label={t('factor.code')} />
      </AccountForm>
    </>
  );
}

/** As people read out what is long. */
function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}
