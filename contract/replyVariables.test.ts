import { describe, expect, test } from 'vitest';
import { replyPieces } from './replyVariables.ts';

describe('REPLY-9: a variable is known however it is spelled, with what is said where it is empty', () => {
  test.each([
    ['{{first_name}}', 'first_name', null],
    ['{{ First name }}', 'first_name', null],
    ['{{FIRSTNAME}}', 'first_name', null],
    ['{{\u00a0first\u00a0name\u00a0}}', 'first_name', null],
    ['{{Organization prefix}}', 'organization_prefix', null],
    ['{{agent_first_name}}', 'agent_first_name', null],
    ['{{coupon_code}}', 'coupon_code', null],
    ["{{first_name|default:'there'}}", 'first_name', 'there'],
    ['{{ first_name | default : "there" }}', 'first_name', 'there'],
    ["{{first_name|DEFAULT:'there'}}", 'first_name', 'there'],
    ['{{first_name|default:\u2018there\u2019}}', 'first_name', 'there'],
    ['{{first_name|default:\u2019there\u2019}}', 'first_name', 'there'],
    ['{{first_name|default:\u201cthere\u201d}}', 'first_name', 'there'],
    ['{{first_name|default:\u201ethere\u201c}}', 'first_name', 'there'],
    ['{{first_name|default:\u00abtutti\u00bb}}', 'first_name', 'tutti'],
    ["{{first_name|default:'cliente dell'anno'}}", 'first_name', "cliente dell'anno"],
    ['{{first_name|default:"you (\'all\')"}}', 'first_name', "you ('all')"],
    ["{{first_name|default:''}}", 'first_name', ''],
    ["{{first_name\n|default:' a\nb '}}", 'first_name', ' a\nb '],
  ])('%j', (written, name, fallback) => {
    expect(replyPieces(`a ${written} b`)).toEqual([
      { kind: 'variable', written, inside: written.slice(2, -2), index: 2, name, fallback },
    ]);
  });
});

describe('REPLY-9: what is no variable is told from one that is spoilt', () => {
  test.each([
    ['{{x}}', null],
    ['{{}}', null],
    ['{{first.name}}', null],
    ['{{constructor}}', null],
    ['{{', null],
    ['{{first_name', null],
    ["{{nobody|default:'there'}}", null],
    ['{{first_name|default:there}}', 'first_name'],
    ["{{first_name|default:'there}}", 'first_name'],
    ['{{first_name|default:\'there"}}', 'first_name'],
    ["{{first_name|default:'}}", 'first_name'],
    ["{{first_name|default'there'}}", 'first_name'],
    ["{{first_name|upper:'there'}}", 'first_name'],
    ["{{first_name|default:'there'|title}}", 'first_name'],
    ["{{first_name|default:'a'|default:'b'}}", 'first_name'],
    ['{{first_name|}}', 'first_name'],
    ["{{coupon_code|default:'TEN'}}", 'coupon_code'],
  ])('%j', (written, meant) => {
    expect(replyPieces(written)).toMatchObject([{ kind: 'unknown', index: 0, meant }]);
  });
});

test('a text without braces has none', () => {
  expect(replyPieces('{first_name} }} { {name} }')).toEqual([]);
});
