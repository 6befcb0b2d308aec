import { describe, expect, test } from 'vitest';
import { distinctClocks } from '../../../contract/quietHours.ts';
import { clocksOfCountry } from './countryZones.ts';
import { zonesOfRegion } from './regionZones.ts';

/** Each state's clocks by hand: what New York, Chicago, Denver … show, whatever zone a part of a state is written as. */
const CLOCKS: Record<string, Record<string, string>> = {
  US: {
    'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
    'America/New_York America/Chicago': 'FL IN KY MI TN',
    'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI',
    'America/Chicago America/Denver': 'KS ND NE SD TX',
    'America/Denver': 'CO MT NM UT WY',
    'America/Denver America/Los_Angeles': 'ID NV OR',
    'America/Denver America/Phoenix': 'AZ',
    'America/Los_Angeles': 'CA WA',
    'America/Anchorage': 'AK',
    'Pacific/Honolulu': 'HI',
    'America/Puerto_Rico': 'PR VI',
    'Pacific/Guam': 'GU MP',
    'Pacific/Pago_Pago': 'AS',
  },
  CA: {
    'America/St_Johns America/Halifax': 'NL',
    'America/Halifax': 'NB NS PE',
    'America/Halifax America/Toronto': 'QC',
    'America/Toronto America/Winnipeg': 'ON',
    'America/Winnipeg': 'MB',
    'America/Regina America/Edmonton': 'SK',
    'America/Edmonton': 'AB NT',
    'America/Edmonton America/Dawson_Creek America/Vancouver': 'BC',
    'America/Whitehorse': 'YT',
    'America/Toronto America/Winnipeg America/Edmonton': 'NU',
  },
  AU: {
    'Australia/Sydney': 'ACT TAS VIC',
    'Australia/Sydney Australia/Adelaide': 'NSW',
    'Australia/Brisbane': 'QLD',
    'Australia/Adelaide': 'SA',
    'Australia/Darwin': 'NT',
    'Australia/Perth': 'WA',
  },
  BR: {
    'America/Sao_Paulo': 'AL AP BA CE DF ES GO MA MG PA PB PE PI PR RJ RN RS SC SE SP TO',
    'America/Manaus': 'MS MT RO RR',
    'America/Manaus America/Rio_Branco': 'AM',
    'America/Rio_Branco': 'AC',
  },
  MX: {
    'America/Mexico_City':
      'AGU CAM CHP CMX COL DUR GRO GUA HID JAL MEX MIC MOR OAX PUE QUE SLP TAB TLA VER YUC ZAC',
    'America/Mexico_City America/Chicago': 'COA NLE TAM',
    'America/Mexico_City America/Chicago America/Denver': 'CHH',
    'America/Phoenix': 'BCS SIN SON',
    'America/Phoenix America/Mexico_City': 'NAY',
    'America/Los_Angeles': 'BCN',
    'America/Panama': 'ROO',
  },
};

const ROWS = Object.entries(CLOCKS).flatMap(([country, rows]) =>
  Object.entries(rows).flatMap(([clocks, codes]) =>
    codes.split(' ').map(code => ({ country, code, clocks: clocks.split(' ') })),
  ),
);
const WINTER_AND_SUMMER = ['2026-01-15T12:00Z', '2026-07-15T12:00Z'].map(at => new Date(at));

describe('REPLY-10: the zones of a state are those of its clocks', () => {
  test.each(ROWS)('$country $code', ({ country, code, clocks }) => {
    const zones = zonesOfRegion(country, code) ?? [];
    for (const at of WINTER_AND_SUMMER) {
      expect(distinctClocks(zones, at)).toHaveLength(distinctClocks(clocks, at).length);
      expect(distinctClocks([...clocks, ...zones], at)).toHaveLength(distinctClocks(clocks, at).length);
    }
  });

  test('every state is there, and nothing that its country has no clock for', () => {
    const counts = Object.keys(CLOCKS).map(country => ROWS.filter(row => row.country === country).length);
    expect(counts).toEqual([56, 13, 8, 27, 32]);
    for (const { country, code } of ROWS.filter(({ country }) => country !== 'US')) {
      const all = clocksOfCountry(country);
      const both = [...all, ...(zonesOfRegion(country, code) ?? [])];
      for (const at of WINTER_AND_SUMMER)
        expect(distinctClocks(both, at), code).toHaveLength(distinctClocks(all, at).length);
    }
  });
});

describe('REPLY-10: a state is known by its code or its name', () => {
  test.each([
    ['US', 'tx', 'TX'],
    ['US', ' TX ', 'TX'],
    ['US', 'US-TX', 'TX'],
    ['US', 'us-tx', 'TX'],
    ['US', 'Texas', 'TX'],
    ['US', 'NEW  YORK', 'NY'],
    ['US', 'new-york', 'NY'],
    ['US', 'Washington', 'WA'],
    ['US', 'Washington, D.C.', 'DC'],
    ['US', 'U.S. Virgin Islands', 'VI'],
    ['CA', 'CA-QC', 'QC'],
    ['CA', 'Quebec', 'QC'],
    ['CA', 'Québec', 'QC'],
    ['CA', 'Que\u0301bec', 'QC'],
    ['CA', 'Newfoundland', 'NL'],
    ['CA', 'PEI', 'PE'],
    ['AU', 'New South Wales', 'NSW'],
    ['AU', 'Northern Territory', 'NT'],
    ['BR', 'SAO PAULO', 'SP'],
    ['BR', 'São Paulo', 'SP'],
    ['BR', 'Mato Grosso do Sul', 'MS'],
    ['MX', 'DF', 'CMX'],
    ['MX', 'Ciudad de Mexico', 'CMX'],
    ['MX', 'Q. Roo', 'ROO'],
    ['MX', 'N.L.', 'NLE'],
    ['MX', 'Baja California', 'BCN'],
    ['MX', 'baja california sur', 'BCS'],
    ['MX', 'Tamps.', 'TAM'],
  ])('%s: %j is %s', (country, written, code) => {
    expect(zonesOfRegion(country, written)).not.toBeNull();
    expect(zonesOfRegion(country, written)).toEqual(zonesOfRegion(country, code));
  });

  test('the same code means another place in another country', () => {
    expect(zonesOfRegion('US', 'WA')).toEqual(['America/Los_Angeles']);
    expect(zonesOfRegion('AU', 'WA')).toEqual(['Australia/Perth']);
  });

  test.each([
    ['US', ''],
    ['US', 'AE'],
    ['US', 'Ontario'],
    ['US', 'CA-ON'],
    ['US', '-'],
    ['US', 'constructor'],
    ['IT', 'BO'],
    ['', 'TX'],
    ['(', 'TX'],
    ['__proto__', 'TX'],
  ])('%j %j is not known', (country, region) => {
    expect(zonesOfRegion(country, region)).toBeNull();
  });
});
