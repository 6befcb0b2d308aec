import { expect, test } from 'vitest';
import { DEFAULT_KEYWORD_RESPONSES } from './settings.ts';
import { fillIn } from './template.ts';
import { someSettings } from './testFacts.ts';

test.each([
  ['{{organization_prefix}}: hello', 'North: hello'],
  ['{{ organization_prefix }} {{\torganization_prefix}}', 'North North'],
  ['write to {{default_sender_email}}.', 'write to help@north.example.'],
  ['{organization_prefix} {{}} {{a b}}', '{organization_prefix} {{}} {{a b}}'],
  ['{{unheard_of}}{{constructor}}{{__proto__}}', ''],
])('AUTO-2: %j becomes %j', (template, text) => {
  expect(fillIn(template, someSettings())).toBe(text);
});

test('AUTO-2: what is filled in is taken as it is', () => {
  const settings = { ...someSettings(), organizationPrefix: "$& $1 {{default_sender_email}} '$`" };
  expect(fillIn('<{{organization_prefix}}>', settings)).toBe("<$& $1 {{default_sender_email}} '$`>");
});

test.each(Object.entries(DEFAULT_KEYWORD_RESPONSES))(
  'SMS-5: the default answer to %s says who writes, in full',
  (_, template) => {
    const text = fillIn(template, someSettings());
    expect(text).toContain('North');
    expect(text).not.toMatch(/[{}]/);
    expect([...text].length).toBeLessThanOrEqual(160);
  },
);
