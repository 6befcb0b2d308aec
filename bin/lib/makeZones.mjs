import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CORRECTED_PREFIXES } from '../../server/domain/zones/correctedPrefixes.ts';
import { makeCountryZones } from '../../server/domain/zones/makeCountryZones.ts';
import { makeNumberZones } from '../../server/domain/zones/makeNumberZones.ts';
import { NEWER_PREFIXES } from '../../server/domain/zones/newerPrefixes.ts';
import { giveUp } from './run.mjs';

// Makes the data of server/domain/zones anew; how to come by the folder stands in its README.md.
const [folder] = process.argv.slice(2);
if (!folder) giveUp('Name the folder phonenumbers/tzdata of an unpacked python3-phonenumbers.');

const HOME = new URL('../../server/domain/zones/', import.meta.url);
const NOTICE =
  "Made from the time zone data of Google's libphonenumber. Copyright The Libphonenumber Authors, " +
  'licensed under the Apache License, Version 2.0, and changed: see README.md.';

const numbers = makeNumberZones(readSources(), [...NEWER_PREFIXES, ...CORRECTED_PREFIXES]);
write('numberZones.json', { notice: NOTICE, prefixes: numbers });
write('countryZones.json', makeCountryZones(countries(), byUse(numbers), new Date()));

function readSources() {
  const names = readdirSync(folder).filter(name => /^data\d+\.py$/.test(name));
  if (names.length === 0) giveUp(`No data0.py in ${folder}.`);
  return names.map(name => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** The zones of all prefixes, the one that most of them name first. */
function byUse(zones) {
  const named = Object.entries(zones).flatMap(([set, prefixes]) =>
    prefixes.split(' ').flatMap(() => set.split(' ')),
  );
  const counted = [...Map.groupBy(named, zone => zone)].map(([zone, all]) => [zone, all.length]);
  return counted.sort(([a, times], [b, more]) => more - times || a.localeCompare(b)).map(([zone]) => zone);
}

/** Every country that Intl knows by that code and has zones for. */
function countries() {
  const letters = Array.from({ length: 26 }, (_, letter) => String.fromCharCode(65 + letter));
  const codes = letters.flatMap(first => letters.map(second => first + second));
  const zones = codes.map(code => [code, new Intl.Locale(`und-${code}`)]);
  const known = zones.filter(([code, locale]) => locale.region === code && locale.getTimeZones().length > 0);
  return Object.fromEntries(known.map(([code, locale]) => [code, locale.getTimeZones()]));
}

function write(name, content) {
  writeFileSync(new URL(name, HOME), `${JSON.stringify(content, null, 2)}\n`);
}
