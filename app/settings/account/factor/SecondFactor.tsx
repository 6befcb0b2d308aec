import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, call } from '../../../../contract/client.ts';
import { useSettingsWords } from '../../words/useSettingsWords.ts';
import { AccountField } from '../AccountField.tsx';
import { AccountForm } from '../AccountForm.tsx';
import { CodeField } from './CodeField.tsx';
import { Enrolment } from './Enrolment.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { factorQuery } from './secondFactor.ts';

/** A code beside the password (ROLE-4): set up, confirmed, and turned off again. */
export function SecondFactor() {
  const { data } = useQuery(factorQuery);
  const [proposed, setProposed] = useState<Answer<'proposeSecondFactor'> | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const begin = (asked: Answer<'proposeSecondFactor'>) => setProposed(asked);
  const confirmed = (shown: string[]) => {
    setProposed(null);
    setCodes(shown);
  };
  if (!data) return null;
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />;
  if (proposed) return <Enrolment proposed={proposed} onConfirmed={confirmed} />;
  return data.on ? <IsOn left={data.recovery_codes_left} /> : <IsOff onProposed={begin} />;
}

function IsOff({ onProposed }: { onProposed: (asked: Answer<'proposeSecondFactor'>) => void }) {
  const { t } = useSettingsWords();
  const send = async ({ password = '' }: Record<string, string>) => {
    onProposed(await call('proposeSecondFactor', { body: { password } }));
    return null;
  };
  return (
    <AccountForm does={t('factor.setUp')} send={send}>
      <Password />
    </AccountForm>
  );
}

function IsOn({ left }: { left: number }) {
  const { t } = useSettingsWords();
  const client = useQueryClient();
  const send = async ({ password = '', code = '' }: Record<string, string>) => {
    await call('endSecondFactor', { body: { password, code } });
    await client.invalidateQueries(factorQuery);
    return t('factor.ended');
  };
  return (
    <>
      <p className="text-pretty text-soft">{t('factor.isOn', { left })}</p>
      <AccountForm does={t('factor.end')} send={send}>
        <Password />
        <CodeField label={t('factor.anyCode')} />
      </AccountForm>
    </>
  );
}

function Password() {
  const { t } = useSettingsWords();
  return (
    <AccountField
      label={t('account.password')}
      name="password"
      type="password"
      autoComplete="current-password"
    />
  );
}
