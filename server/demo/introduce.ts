import type { Customer } from '../../test/cast/customer.ts';
import { type Decision, NOTHING, SYSTEM } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import { identifierOf, newProfile } from '../domain/newProfile.ts';
import type { Stage } from './stage.ts';

/** The shop knows this customer from an order, or does not: then their first text makes the profile. */
export async function introduce({ gate, workspaceId }: Stage, customer: Customer): Promise<void> {
  if (!customer.name) return;
  const load = { phone: customer.phone };
  // Asked for together: the store writes an identifier only in a commit that makes a profile.
  await Promise.all([
    gate.submit({ workspaceId, load, decide: facts => becomeKnown(facts, customer) }),
    gate.submit({ workspaceId, load, decide: facts => haveEmail(facts, customer) }),
  ]);
}

function becomeKnown(facts: Facts, { name, city, country, timeZone, phone }: Customer): Decision {
  if (facts.profile) return NOTHING;
  const profile = newProfile(facts, { name, city, country, timeZone });
  return {
    profile,
    identifier: identifierOf(facts, profile, 'phone', phone),
    changes: [{ type: 'profile.created', actor: SYSTEM, profileId: profile.id }],
  };
}

function haveEmail(facts: Facts, { email }: Customer): Decision {
  const { profile } = facts;
  if (!profile || !email) return NOTHING;
  return {
    identifier: identifierOf(facts, profile, 'email', email),
    changes: [{ type: 'profile.updated', actor: SYSTEM, profileId: profile.id }],
  };
}
