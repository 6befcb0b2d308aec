import type { SignInTrouble } from '../../../contract/signInTroubles.ts';

/** Somebody did not come in by a provider. `cause` is what the provider, or the way to it, said. */
export class NoSignIn extends Error {
  readonly trouble: SignInTrouble;

  constructor(trouble: SignInTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}
