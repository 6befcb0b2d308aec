import { z } from 'zod';
import { sealing } from '../chat/sealing.ts';

/** Which address of which workspace is no longer to be written to. */
export type Unsubscribing = { workspaceId: string; address: string };

export type UnsubscribeLinks = {
  /** Takes this one address off, for whoever has it, and never runs out: a mail is found again after years. */
  seal(which: Unsubscribing): string;
  /** Null where it was not written here, or was changed. */
  open(link: string): Unsubscribing | null;
};

const Sealed = z.object({ v: z.literal(1), workspace: z.uuid(), address: z.string() });

/** What the way out of notifications by e-mail carries (NOTE-1). Every process with this secret key can read it. */
export function unsubscribeLinks({ secretKey }: { secretKey: string }): UnsubscribeLinks {
  const { seal, open } = sealing('unsubscribe links', secretKey, Sealed);
  return {
    seal: ({ workspaceId: workspace, address }) => seal({ v: 1, workspace, address }),
    open: link => {
      const opened = open(link);
      return opened && { workspaceId: opened.workspace, address: opened.address };
    },
  };
}

export function unsubscribeAddress(publicUrl: string, link: string): string {
  return `${publicUrl}/unsubscribe?link=${link}`;
}

/** By which mail programs offer a button of their own for it, that asks nothing more (RFC 2369, 3.2; RFC 8058). */
export function unsubscribeHeaders(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
