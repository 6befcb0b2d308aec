import type { Settings } from './settings.ts';

type Sender = Pick<Settings, 'organizationPrefix' | 'defaultSenderEmail'>;
type Variable = 'organization_prefix' | 'email' | 'default_sender_email';

/** A variable, or a beginning without an end. */
const BRACES = /\{\{([^{}]*)\}\}|\{\{/g;

/** How they may be spelled, without case, spaces and underscores: ours, and what is pasted from Klaviyo (AUTO-2). */
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
  return template.replace(BRACES, (_, written?: string) => {
    const variable = variableOf(written);
    return variable ? values[variable] : '';
  });
}

/** What stands where a variable should, and at which character, counted from 1. */
export type UnknownVariable = { variable: string; position: number };

const LONGEST_NAMED = 60;

/** The first variable of a template that is not known, or not closed; null where there is none (AUTO-2). */
export function checkTemplate(template: string): UnknownVariable | null {
  for (const { 0: whole, 1: written, index } of template.matchAll(BRACES)) {
    if (variableOf(written)) continue;
    const named = written ?? template.slice(index + whole.length);
    const variable = [...named.trim()].slice(0, LONGEST_NAMED).join('');
    return { variable, position: [...template.slice(0, index)].length + 1 };
  }
  return null;
}

function variableOf(written: string | undefined): Variable | undefined {
  return written === undefined ? undefined : VARIABLES.get(written.replace(/[\s_]/g, '').toLowerCase());
}
