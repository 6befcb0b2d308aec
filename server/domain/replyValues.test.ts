import { describe, expect, test } from 'vitest';
import { type Known, replyValues } from './replyValues.ts';

const GIULIA: Known = {
  name: 'Giulia Ferrante',
  phone: '+393475550142',
  email: 'giulia@posta.example',
  city: 'Rome',
  country: 'IT',
  organizationPrefix: 'North',
  shopName: 'North Shop',
  language: 'en',
  agentName: 'Noa Albrecht',
  ticketNumber: 7,
};

test('REPLY-9: each variable says what is known', () => {
  expect(replyValues(GIULIA)).toEqual({
    first_name: 'Giulia',
    last_name: 'Ferrante',
    name: 'Giulia Ferrante',
    phone: '+393475550142',
    email: 'giulia@posta.example',
    city: 'Rome',
    country: 'Italy',
    organization_prefix: 'North',
    shop_name: 'North Shop',
    agent_first_name: 'Noa',
    agent_name: 'Noa Albrecht',
    ticket_number: '7',
  });
});

describe('REPLY-9: a name has a first word, and perhaps more', () => {
  test.each([
    ['Giulia', 'Giulia', null, 'Giulia'],
    ['  Ana  Maria\nde Souza ', 'Ana', 'Maria de Souza', 'Ana Maria de Souza'],
    ['李', '李', null, '李'],
    ["D'Arcy O'Neill", "D'Arcy", "O'Neill", "D'Arcy O'Neill"],
    // What an import leaves where a name should stand.
    ['+39 347 555 0142', null, null, null],
    ['(347) 555-0142', null, null, null],
    ['00393475550142', null, null, null],
    ['giulia@posta.example', null, null, null],
    ['?', null, null, null],
    ['   ', null, null, null],
    ['', null, null, null],
    [null, null, null, null],
  ])('%j', (name, first_name, last_name, whole) => {
    expect(replyValues({ ...GIULIA, name })).toMatchObject({ first_name, last_name, name: whole });
    expect(replyValues({ ...GIULIA, agentName: name })).toMatchObject({
      agent_first_name: first_name,
      agent_name: whole,
    });
  });
});

describe('REPLY-9: a country is named in the language of the shop’s texts', () => {
  test.each([
    ['IT', 'it', 'Italia'],
    ['DE', 'fr', 'Allemagne'],
    ['Italia', 'en', 'Italia'],
    ['XQ', 'en', 'XQ'],
    ['', 'en', null],
    [null, 'en', null],
  ])('%j in %s', (country, language, said) => {
    expect(replyValues({ ...GIULIA, country, language }).country).toBe(said);
  });
});

test('REPLY-9: what is not known is empty', () => {
  const nobody = { name: null, phone: null, email: ' ', city: null, country: null, agentName: null };
  expect(replyValues({ ...GIULIA, ...nobody, ticketNumber: null })).toMatchObject({
    ...{ name: null, phone: null, email: null, city: null, country: null },
    ...{ agent_first_name: null, agent_name: null, ticket_number: null },
  });
});
