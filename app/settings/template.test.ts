import { expect, test } from 'vitest';
import { checkTemplate, fillIn } from '../../server/domain/template.ts';
import { meantBy, piecesOf, saidBy, splitAt } from './template.ts';

const SHOP = { organization_prefix: 'Morlane', default_sender_email: 'care@morlane.example' };
const SENDER = { organizationPrefix: 'Morlane', defaultSenderEmail: 'care@morlane.example' };
const CUSTOMER = 'giulia@postino.example';

const shown = (template: string) =>
  piecesOf(template)
    .map(piece => saidBy(piece, SHOP) ?? CUSTOMER)
    .join('');

test.each([
  '',
  'No variable at all',
  '{{organization_prefix}}: write to {{default_sender_email}}, or from {{email}}.',
  '{{Organization prefix}}{{ Default sender email address }}{{EMAIL}}',
  'A {single} brace and } another',
])('AUTO-2: the preview of "%s" is the text that is sent', template => {
  expect(shown(template)).toBe(fillIn(template, SENDER, CUSTOMER));
});

test.each(['{{suport_email}}', 'Hi {{first_name}}', '{{}}'])(
  'AUTO-2: what the server refuses in "%s" is drawn as unknown',
  template => {
    expect(checkTemplate(template)).not.toBeNull();
    expect(piecesOf(template).some(({ kind }) => kind === 'unknown')).toBe(true);
  },
);

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

test('AUTO-2: a refused variable is found at the character that the server names', () => {
  const template = 'Ciao 👋 {{nome}}, a presto';
  const { variable, position } = checkTemplate(template) ?? { variable: '', position: 0 };
  expect(variable).toBe('nome');
  expect(splitAt(template, position)).toEqual({
    before: 'Ciao 👋 ',
    variable: '{{nome}}',
    after: ', a presto',
  });
  expect(splitAt('Ciao {{nome', 6).variable).toBe('');
});
