import { X } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { controlClass, describedBy } from '../control.ts';
import { type FactorPointer, factorOf, factorsIn } from '../fields.ts';
import { MOST_PRICE } from '../limits.ts';
import { TroubleText } from '../TroubleText.tsx';
import { useField, useFormHere } from '../useForm.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { AddCountry } from './AddCountry.tsx';
import { countryName } from './countries.ts';

/** By what a message to a country counts; all others count once. */
export function CountryFactors() {
  const { t, locale } = useSettingsWords();
  const { fields, readOnly, edit } = useFormHere();
  const [added, setAdded] = useState('');
  const fresh = useRef<HTMLInputElement>(null);
  const factors = factorsIn(fields);
  const chosen = factors.map(([country]) => country);
  const add = (country: string) => {
    edit(factorOf(country), '1');
    setAdded(country);
  };
  /** Whoever has added a country says next by what it counts. */
  const next = () => {
    setAdded('');
    return fresh.current ?? true;
  };
  return (
    <div>
      <p id="country-factors" className="font-medium">
        {t('credits.factors')}
      </p>
      <p className="mt-0.5 mb-2 max-w-120 text-small text-pretty text-quiet">{t('credits.factorsHint')}</p>
      {factors.length > 0 && (
        <ul aria-labelledby="country-factors" className="mb-2 max-w-120 border-t border-line">
          {factors.map(([country, at]) => (
            <Factor
              key={country}
              at={at}
              country={country}
              name={countryName(country, locale)}
              ref={country === added ? fresh : null}
            />
          ))}
        </ul>
      )}
      {!readOnly && <AddCountry chosen={chosen} onAdd={add} next={next} />}
    </div>
  );
}

type FactorProps = {
  at: FactorPointer;
  country: string;
  name: string;
  ref: RefObject<HTMLInputElement | null> | null;
};

function Factor({ at, country, name, ref }: FactorProps) {
  const { t } = useSettingsWords();
  const { id, value, trouble, readOnly, edit } = useField(at);
  const { settings, forget } = useFormHere();
  const isSaved = Object.hasOwn(settings.credits.country_factors, country);
  return (
    <li className="border-b border-line py-1.5">
      <div className="flex items-center gap-3">
        <label htmlFor={id} className="flex min-w-0 flex-1 items-baseline gap-2">
          <span className="min-w-0 break-words">{name}</span>
          <span className="text-small text-quiet">{country}</span>
        </label>
        <input
          id={id}
          ref={ref}
          type="number"
          inputMode="decimal"
          step="any"
          min={0}
          max={MOST_PRICE}
          readOnly={readOnly}
          value={value ?? ''}
          onChange={event => edit(event.target.value)}
          onFocus={event => event.target.select()}
          {...describedBy(id, false, trouble)}
          className={controlClass(trouble, readOnly, 'figures max-w-26')}
        />
        {!readOnly && (
          <IconButton
            icon={X}
            name={t('credits.removeCountry', { name })}
            tip="bottom-end"
            onClick={() => (isSaved ? edit(null) : forget(at))}
          />
        )}
      </div>
      <TroubleText id={id} trouble={trouble} />
    </li>
  );
}
