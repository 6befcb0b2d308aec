import { describe, expect, test } from 'vitest';
import { type GivenDetails, laidOver, newDetails, partsOfName } from './profileDetails.ts';
import type { ProfileDetails } from './state.ts';
import { NOW, SHOP } from './testFacts.ts';

const NONE = newDetails(SHOP, 'profile-1', NOW);
const KNOWN: ProfileDetails = {
  ...{ ...NONE, firstName: 'Ada', lastName: 'Riva', address: { address1: 'Via Roma 1', zip: '10121' } },
  properties: { size: 'M', likes: ['mugs'] },
};

describe('DATA-1: what other tools tell of a customer', () => {
  test.each<[GivenDetails, Partial<ProfileDetails>]>([
    [{}, {}],
    [
      { lastName: null, title: 'Potter' },
      { lastName: null, title: 'Potter' },
    ],
    [{ firstName: undefined }, {}],
    [{ address: { address1: null, latitude: 45.07 } }, { address: { zip: '10121', latitude: 45.07 } }],
    [{ properties: { size: null, vip: true } }, { properties: { likes: ['mugs'], vip: true } }],
    [{ patch: { append: { likes: 'bowls' } } }, { properties: { size: 'M', likes: ['mugs', 'bowls'] } }],
    [{ patch: { append: { likes: 'mugs' } } }, { properties: KNOWN.properties }],
    [{ patch: { append: { size: ['L', 'M'] } } }, { properties: { size: ['L', 'M'], likes: ['mugs'] } }],
    [{ patch: { unappend: { likes: ['mugs'], none: 1 } } }, { properties: { size: 'M', likes: [] } }],
    [{ patch: { unset: ['size', 'none'] } }, { properties: { likes: ['mugs'] } }],
  ])('%j', (given, changed) => {
    expect(laidOver(KNOWN, given)).toEqual({ ...KNOWN, ...changed });
  });

  test.each<[string | null, ProfileDetails | null, (string | null)[]]>([
    ['Ada Riva', KNOWN, ['Ada', 'Riva']],
    ['Anna Maria Riva', { ...NONE, firstName: 'Anna Maria', lastName: 'Riva' }, ['Anna Maria', 'Riva']],
    // Somebody has changed it in the inbox since.
    ['Ada Lovelace King', KNOWN, ['Ada', 'Lovelace King']],
    ['Ada', null, ['Ada', null]],
    [null, null, [null, null]],
    [null, KNOWN, [null, null]],
  ])('a name in its parts: %s', (name, details, [firstName, lastName]) => {
    expect(partsOfName(name, details)).toEqual({ firstName, lastName });
  });
});
