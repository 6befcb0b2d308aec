import type { Accepted } from '../../domain/decision.ts';
import type { FormerIdentifier, Identifier, KeptPhone } from '../../domain/state.ts';
import { inOrder, order } from './inOrder.ts';
import type { Writes } from './writes.ts';

/** What a batch's decisions made of what customers are known by. */
export class TouchedNames {
  private gained: Identifier[] = [];
  private former: FormerIdentifier[] = [];
  private main = new Map<string, Identifier>();
  private proven: FormerIdentifier[] = [];
  private kept = new Map<string, KeptPhone>();

  /** One that the batch has made itself is not in the database yet, and is not made. */
  add({ identifier, identifiers = [], formerIdentifiers = [], ...decision }: Accepted): void {
    const gone = new Set(formerIdentifiers.map(identity));
    this.gained = this.gained.filter(one => !gone.has(identity(one)));
    this.former.push(...formerIdentifiers);
    this.gained.push(...(identifier ? [identifier] : []), ...identifiers);
    const { mainIdentifier, provenPhone, keptPhones = [] } = decision;
    if (mainIdentifier) this.main.set(ofKind(mainIdentifier), mainIdentifier);
    if (provenPhone) this.proven.push(provenPhone);
    for (const one of keptPhones) this.kept.set(`${one.workspaceId} ${one.phone}`, one);
  }

  writes(): Pick<
    Writes,
    'identifiers' | 'formerIdentifiers' | 'mainIdentifiers' | 'provenPhones' | 'keptPhones'
  > {
    return {
      identifiers: this.gained.toSorted((a, b) => order(identity(a), identity(b))),
      formerIdentifiers: this.former.toSorted((a, b) => order(identity(a), identity(b))),
      mainIdentifiers: inOrder(this.main),
      provenPhones: this.proven,
      keptPhones: inOrder(this.kept),
    };
  }
}

function identity({ workspaceId, kind, value }: FormerIdentifier | Identifier): string {
  return [workspaceId, kind, value].join(' ');
}

/** Of each kind a customer has one that is shown first. */
function ofKind({ profileId, kind }: Identifier): string {
  return `${profileId} ${kind}`;
}
