import { useState } from 'react';
import type { FieldError } from '../../../contract/client.ts';
import type { Holiday, HoursBlock, OfficeHours, Weekday } from '../../../contract/officeHours.ts';
import { troubleAt } from '../troubles.ts';
import { useFormHere } from '../useForm.ts';
import { FIRST_HOURS, withDay } from './hours.ts';

const AT = '/office_hours';

/** A part of the office hours, as `/office_hours/days/mon/1/from`: the server names what is wrong by it. */
export type HoursPointer = `${typeof AT}/${string}`;

/** The hours as they will be once saved, and what changes them. */
export function useOfficeHours() {
  const { fields, edit } = useFormHere();
  const hours = fields[AT];
  // Whoever chooses "always" to see what it is like finds the week again.
  const [before, setBefore] = useState<OfficeHours>(FIRST_HOURS);
  const { days, holidays } = hours ?? before;
  return {
    hours,
    choose: (isWeekly: boolean) => {
      if (hours) setBefore(hours);
      edit(AT, isWeekly ? (hours ?? before) : null);
    },
    changeAll: (next: OfficeHours) => edit(AT, next, `${AT}/days`),
    changeDay: (day: Weekday, blocks: HoursBlock[]) =>
      edit(AT, withDay({ days, holidays }, day, blocks), `${AT}/days/${day}`),
    changeHolidays: (changed: Holiday[]) => edit(AT, { days, holidays: changed }, `${AT}/holidays`),
  };
}

export type HoursField = { id: string; trouble: FieldError | null };

/** What is wrong with a part, itself or below. */
export function useTroubleAt(at: HoursPointer): HoursField {
  const { told } = useFormHere();
  return { id: `settings${at.replaceAll('/', '-')}`, trouble: troubleAt(told, at) };
}
