import type { RefusalCode } from '../../contract/refusals.ts';
import type { Refusal } from '../domain/decision.ts';

/** A rule said no. Which code becomes which HTTP status is not known here. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly pointer: string | undefined;
  readonly about: Refusal['about'];

  constructor(code: RefusalCode, pointer?: string, about?: Refusal['about']) {
    super(code);
    this.code = code;
    this.pointer = pointer;
    this.about = about;
  }
}
