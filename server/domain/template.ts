import type { Settings } from './settings.ts';

/** Fills a response's variables in. Templates are checked when they are saved, so none is unknown here (AUTO-2). */
export function fillIn(template: string, settings: Settings): string {
  const values = new Map([
    ['organization_prefix', settings.organizationPrefix],
    ['default_sender_email', settings.defaultSenderEmail],
  ]);
  return template.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => values.get(name) ?? '');
}
