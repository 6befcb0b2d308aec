import type { Upload } from '../../contract/mediaRoutes.ts';
import type { Answer } from './wire/call.ts';

/** A picture that the visitor wants to send along. It changes in place while it leaves. */
export type Attached = {
  readonly id: string;
  readonly file: File;
  /** From 0 to 1, of what has left. */
  share: number;
  /** Why it cannot be sent. */
  failure: string | null;
  /** Under way, or there. */
  upload: Promise<Answer<Upload>> | null;
};
