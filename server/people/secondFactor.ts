import type { Context } from '../actions/context.ts';
import { hashOf } from '../secrets.ts';
import { writing } from '../store/database.ts';
import { Refused } from '../store/refused.ts';
import {
  confirmFactor,
  dropFactor,
  factorOf,
  proposeFactor,
  takeRecoveryCode,
  takeStep,
} from '../store/secondFactors.ts';
import type { SecondFactorRow } from '../store/tables.ts';
import { requireKnows } from './password.ts';
import { newRecoveryCodes, plainCode } from './recoveryCodes.ts';
import { newSecret, stepOf, uriOf } from './totp.ts';

type With = Pick<Context, 'db' | 'now' | 'installation'>;
type Whose = { workspaceId: string; accountId: string };

/** What an authenticator is told, as text and as what its picture holds. */
export type Proposed = { secret: string; uri: string };

/** Decision 31: a secret that counts once a code has shown that it has arrived. Throws where one counts already. */
export async function proposeSecret(context: With, accountId: string, password: string): Promise<Proposed> {
  const { db, now, installation } = context;
  const { email } = await requireKnows(context, accountId, password);
  const secret = newSecret();
  if (!(await proposeFactor(db, accountId, installation.box.seal(secret), now())))
    throw new Refused('second_factor_on');
  return { secret, uri: uriOf(secret, email) };
}

/** The recovery codes, which are in this answer and nowhere else. */
export async function confirmSecret(
  { db, now, installation }: With,
  { workspaceId, accountId }: Whose,
  code: string,
): Promise<string[]> {
  const factor = await factorOf(db, accountId);
  if (!factor) throw new Refused('second_factor_off');
  if (factor.confirmedAt) throw new Refused('second_factor_on');
  const { sealedSecret } = factor;
  const step = stepOf(installation.box.open(sealedSecret), plainCode(code), now());
  if (step === null) throw new Refused('wrong_code', '/code');
  const codes = newRecoveryCodes();
  const codeHashes = codes.map(one => hashOf(plainCode(one)));
  const isOn = await writing(db, workspaceId, tx =>
    confirmFactor(tx, accountId, { step, codeHashes, sealedSecret }, now()),
  );
  if (!isOn) throw new Refused('second_factor_on');
  return codes;
}

/**
 * ROLE-4: whether somebody whose password was right is who they say they are: they have no second factor, or have shown it.
 * False where the code is still to be said; throws for one that is wrong, or was taken before.
 */
export async function showsFactor(context: With, accountId: string, code: string | null): Promise<boolean> {
  const factor = await factorOf(context.db, accountId);
  if (!factor?.confirmedAt) return true;
  if (code === null) return false;
  if (!(await isTaken(context, factor, plainCode(code)))) throw new Refused('wrong_code', '/code');
  return true;
}

/** The same, where there is nobody to ask. */
export async function requireFactor(context: With, accountId: string, code: string | null): Promise<void> {
  if (!(await showsFactor(context, accountId, code))) throw new Refused('code_needed', '/code');
}

/** A code works once: one of the authenticator in its time, one for recovery for good. */
async function isTaken(
  { db, now, installation }: With,
  { accountId, sealedSecret }: SecondFactorRow,
  code: string,
): Promise<boolean> {
  const step = stepOf(installation.box.open(sealedSecret), code, now());
  return step === null ? takeRecoveryCode(db, accountId, hashOf(code)) : takeStep(db, accountId, step);
}

/** Throws where there is none: nothing is guessed at. */
export async function requireOn({ db }: Pick<Context, 'db'>, accountId: string): Promise<void> {
  const factor = await factorOf(db, accountId);
  if (!factor?.confirmedAt) throw new Refused('second_factor_off');
}

export type Proof = { password: string; code: string };

/** By who shows both: a screen that was left open is not enough. */
export async function endFactor(context: With, accountId: string, { password, code }: Proof): Promise<void> {
  await requireKnows(context, accountId, password);
  await requireFactor(context, accountId, code);
  if (!(await dropFactor(context.db, accountId))) throw new Refused('second_factor_off');
}
