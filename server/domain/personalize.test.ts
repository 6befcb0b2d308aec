import { describe, expect, test } from 'vitest';
import { checkReplyText, fillReply, personalized } from './personalize.ts';
import * as given from './testFacts.ts';
import { writeOut } from './writeOut.ts';
import type { Written } from './written.ts';

const NOTHING_YET = { media: [], couponId: null, couponCode: null, coupons: [], links: [] };

function written(body: string): Written {
  return { body, ...NOTHING_YET };
}

/** For Giulia Ferrante, of whom neither the address nor the city is known. */
function saidTo(body: string, known: Parameters<typeof given.facts>[0] = {}) {
  const facts = given.facts({ profile: given.aProfile(), ticket: given.aTicket(), ...known });
  return personalized(facts, written(body), { body, mediaIds: [], couponId: null });
}

describe('REPLY-9: a reply says what its variables stand for', () => {
  test.each([
    ['Hi {{first_name}}!', 'Hi Giulia!'],
    ["{{ first_name | default:'there' }}, {{last_name}} & {{name}}", 'Giulia, Ferrante & Giulia Ferrante'],
    ['Call {{phone}} about #{{ticket_number}}', `Call ${given.CUSTOMERS_PHONE} about #7`],
    ['{{organization_prefix}} {{shop_name}}', 'North North Shop'],
    ["To {{city|default:'you'}}{{email|default:''}}.", 'To you.'],
    ['🙂 {{first_name}} 🙂', '🙂 Giulia 🙂'],
    // Nobody's template: an agent may write of braces.
    ['{{x}} {{}} {{ and {first_name} }}', '{{x}} {{}} {{ and {first_name} }}'],
    ['{{first_name and so on', '{{first_name and so on'],
    ['No braces', 'No braces'],
  ])('%j becomes %j', (body, said) => {
    expect(saidTo(body)).toEqual(written(said));
  });

  test('the agent is the member who sends it', () => {
    const agentName = 'Noa Albrecht';
    expect(saidTo('{{agent_first_name}} ({{agent_name}})', { agentName })).toMatchObject({
      body: 'Noa (Noa Albrecht)',
    });
  });
});

describe('REPLY-9: what is put in is no template', () => {
  test.each(['{{email}}', '{{coupon_code}}', "$& $1 '$`", '{{', '}}'])('a customer named %j', name => {
    const profile = given.aProfile({ name: `x ${name}` });
    const facts = given.facts({ profile, ticket: given.aTicket() });
    const draft = { body: '<{{last_name}}> {{first_name}}', mediaIds: [], couponId: null };
    expect(writeOut(facts, draft, 'message-1')).toMatchObject({ body: `<${name}> x` });
  });

  test('but a name with an address in it is none', () => {
    expect(saidTo('{{name}}', { profile: given.aProfile({ name: '{{a@b}}' }) })).toMatchObject({
      refused: 'empty_variable',
    });
  });
});

test('REPLY-9 REPLY-10: what was filled in before is no template any more', () => {
  const body = 'Hi {{city}}, said Giulia';
  expect(saidTo(body, { message: given.aMessage({ body }) })).toEqual(written(body));
});

describe('REPLY-9: with a variable that is empty, or spoilt, nothing is sent', () => {
  test.each([
    ['Hi {{email}}', 'empty_variable', 'email', 4],
    ['🙂 {{first_name}}, {{ E-Mail }} {{ City }}', 'empty_variable', 'city', 32],
    ['{{agent_name}}', 'empty_variable', 'agent_name', 1],
    ['Hi {{first_name|default:there}}', 'unknown_variable', 'first_name|default:there', 4],
  ])('%j', (body, refused, variable, position) => {
    expect(saidTo(body)).toEqual({ refused, pointer: '/body', about: { variable, position } });
  });

  test('its place is that in the text as it was written, whatever a coupon has put in before it', () => {
    const draft = { body: '{{coupon_code}} {{city}}', mediaIds: [], couponId: 'coupon-1' };
    const coupon = given.aCoupon({ code: 'A-CODE-THAT-IS-LONGER-THAN-ITS-NAME' });
    const facts = given.facts({ profile: given.aProfile(), ticket: given.aTicket(), coupon });
    expect(writeOut(facts, draft, 'message-1')).toMatchObject({
      refused: 'empty_variable',
      about: { variable: 'city', position: 17 },
    });
  });
});

describe('REPLY-9: for an agent to look at, what is missing stays where it is', () => {
  const values = {
    ...{ first_name: 'Giulia', last_name: null, name: 'Giulia', phone: null, email: null, city: '🙂' },
    ...{ country: null, organization_prefix: 'North', shop_name: 'North Shop' },
    ...{ agent_first_name: null, agent_name: null, ticket_number: '7' },
  };
  test.each([
    ['Hi {{first_name}}', 'Hi Giulia', []],
    [
      '{{city}} {{ last_name }} {{x}} {{email}}',
      '🙂 {{ last_name }} {{x}} {{email}}',
      [
        { variable: 'last_name', position: 3 },
        { variable: 'email', position: 25 },
      ],
    ],
    ['{{coupon_code}} {{phone|default:"-"}}', '{{coupon_code}} -', []],
  ])('%j', (text, body, missing) => {
    expect(fillReply(text, values)).toEqual({ body, missing });
  });
});

describe('REPLY-9: what is kept for all has no variable that nobody knows', () => {
  test.each([
    ['Hi {{first_name}}, {{coupon_code}}', null],
    ["{{ First name | default: 'there' }}", null],
    ['Hi {{frist_name}}', { variable: 'frist_name', position: 4 }],
    ['{{default_sender_email}}', { variable: 'default_sender_email', position: 1 }],
    ['🙂 {{first_name', { variable: 'first_name', position: 3 }],
    ['{{first_name|default:there}}', { variable: 'first_name|default:there', position: 1 }],
  ])('%j', (body, about) => {
    expect(checkReplyText(body)).toEqual(about && { refused: 'unknown_variable', pointer: '/body', about });
  });
});
