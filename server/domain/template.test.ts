import { describe, expect, test } from 'vitest';
import { checkTemplate, fillIn } from './template.ts';
import { someSettings } from './testFacts.ts';

const HERS = 'giulia@posta.example';

describe('AUTO-2: a known variable is filled in, however it is spelled', () => {
  test.each([
    ['{{organization_prefix}}: hello', 'North: hello'],
    ['{{ organization_prefix }} {{\torganization_prefix\n}}', 'North North'],
    ['{{Organization prefix}}', 'North'],
    ['{{ORGANIZATION_PREFIX}} {{organizationPrefix}} {{organization\u00a0prefix}}', 'North North North'],
    ['write to {{default_sender_email}}.', 'write to help@north.example.'],
    ['{{Default sender email address}}', 'help@north.example'],
    ['{{default sender email}} {{Default_Sender_Email_Address}}', 'help@north.example help@north.example'],
    ['{{email}} {{Email}} {{ EMAIL }}', `${HERS} ${HERS} ${HERS}`],
    ['{{organization_prefix}}{{email}}', `North${HERS}`],
    ['{organization_prefix} }} {x} { {email} }', '{organization_prefix} }} {x} { {email} }'],
    ['🙂 {{email}} 🙂', `🙂 ${HERS} 🙂`],
    ['', ''],
  ])('%j becomes %j', (template, text) => {
    expect(fillIn(template, someSettings(), HERS)).toBe(text);
    expect(checkTemplate(template)).toBeNull();
  });
});

test('AUTO-2: a customer without an e-mail address is told the default sender', () => {
  expect(fillIn('{{email}}', someSettings(), null)).toBe('help@north.example');
});

test('AUTO-2: what is filled in is taken as it is', () => {
  const settings = someSettings({ organizationPrefix: "$& $1 {{default_sender_email}} '$`" });
  expect(fillIn('<{{organization_prefix}}>', settings, null)).toBe("<$& $1 {{default_sender_email}} '$`>");
});

describe('AUTO-2: what is no variable is found, with its name and its position in characters', () => {
  test.each([
    ['{{unheard_of}}', 'unheard_of', 1],
    ['hello {{ first name }}!', 'first name', 7],
    ['{{email}} {{emails}} {{other}}', 'emails', 11],
    ['🙂🙂 {{name}}', 'name', 4],
    ['a\nb {{name}}', 'name', 5],
    ['{{}}', '', 1],
    ['x {{   }}', '', 3],
    ['{{organization.prefix}}', 'organization.prefix', 1],
    ["{{ email|default:'x' }}", "email|default:'x'", 1],
    ['{{constructor}}', 'constructor', 1],
    ['{{__proto__}}', '__proto__', 1],
    ['write to {{email', 'email', 10],
    ['write to {{email}', 'email}', 10],
    ['{{', '', 1],
    ['{{a {{email}}', 'a {{email}}', 1],
    ['{{{email}}}', '{email}}}', 1],
    [`{{${'x'.repeat(200)}}}`, 'x'.repeat(60), 1],
  ])('%j', (template, variable, position) => {
    expect(checkTemplate(template)).toEqual({ variable, position });
  });
});
