import { CannotStart } from '../cannotStart.ts';

export class BadEnvironment extends CannotStart {
  override name = 'BadEnvironment';
}
