import { bareName, bracesIn, namedAt, replaceBraces } from '../../contract/braces.ts';
import type { Settings } from './settings.ts';

type Sender = Pick<Settings, 'organizationPrefix' | 'defaultSenderEmail'>;
type Variable = 'organization_prefix' | 'email' | 'default_sender_email';

/** How they may be spelled: ours, and what is pasted from Klaviyo (AUTO-2). */
const VARIABLES: ReadonlyMap<string, Variable> = new Map([
  ['organizationprefix', 'organization_prefix'],
  ['email', 'email'],
  ['defaultsenderemail', 'default_sender_email'],
  ['defaultsenderemailaddress', 'default_sender_email'],
]);

/**
 * Fills a template's variables in. `{{email}}` is the customer's own address, and the default sender's where that is
 * not known (`email` is null): a text that names an address is never left without one. Templates are checked when
 * they are saved, so nothing is unknown here.
 */
export function fillIn(template: string, sender: Sender, email: string | null): string {
  const values: Record<Variable, string> = {
    organization_prefix: sender.organizationPrefix,
    email: email ?? sender.defaultSenderEmail,
    default_sender_email: sender.defaultSenderEmail,
  };
  return replaceBraces(template, ({ inside }) => {
    const variable = variableOf(inside);
    return variable ? values[variable] : '';
  });
}

/** What stands where a variable should, and at which character, counted from 1. */
export type UnknownVariable = { variable: string; position: number };

/** The first variable of a template that is not known, or not closed; null where there is none (AUTO-2). */
export function checkTemplate(template: string): UnknownVariable | null {
  const unknown = bracesIn(template).find(({ inside }) => !variableOf(inside));
  return unknown ? namedAt(template, unknown) : null;
}

function variableOf(inside: string | null): Variable | undefined {
  return inside === null ? undefined : VARIABLES.get(bareName(inside));
}
