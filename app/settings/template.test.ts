import { expect, test } from 'vitest';
import { meantBy, piecesOf, saidBy, splitAt } from './template.ts';

const SHOP = { organization_prefix: 'Morlane', default_sender_email: 'care@morlane.example' };

const shown = (template: string) =>
  piecesOf(template)
    .map(piece => saidBy(piece, SHOP) ?? `<${piece.kind}>`)
    .join('');

test.each([
  ['', ''],
  ['No variable at all', 'No variable at all'],
  ['{{organization_prefix}}: {{default_sender_email}}', 'Morlane: care@morlane.example'],
  ['{{Organization prefix}}', 'Morlane'],
  ['{{ Default sender email address }}', 'care@morlane.example'],
  ['{{EMAIL}}', '<known>'],
  ['A {single} brace and } another', 'A {single} brace and } another'],
  ['Hi {{first_name}}', 'Hi <unknown>'],
  ['{{}}', '<unknown>'],
])('AUTO-2: "%s" is previewed as "%s"', (template, preview) => {
  expect(shown(template)).toBe(preview);
});

test('AUTO-2: braces that are still being typed are plain text', () => {
  expect(piecesOf('Hi {{organ')).toEqual([{ kind: 'text', written: 'Hi {{organ' }]);
});

test.each([
  ['sender_email', 'default_sender_email'],
  ['suport_email', 'default_sender_email'],
  ['defaultsender_mail', 'default_sender_email'],
  ['Organisation prefix', 'organization_prefix'],
  ['emails', 'email'],
  ['first_name', null],
  ['', null],
])('AUTO-2: who writes "%s" meant %s', (written, meant) => {
  expect(meantBy(written)).toBe(meant);
});

test('AUTO-2: a refused variable is found at the character that the server names, counted from 1', () => {
  expect(splitAt('Ciao 👋 {{nome}}, a presto', 8)).toEqual({
    before: 'Ciao 👋 ',
    variable: '{{nome}}',
    after: ', a presto',
  });
  expect(splitAt('Ciao {{nome', 6).variable).toBe('');
});
