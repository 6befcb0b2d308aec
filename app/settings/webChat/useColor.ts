import { useState } from 'react';
import { useFormHere } from '../useForm.ts';
import { hexOf } from './color.ts';

/** The shop's colour as it will be once saved; while another is being typed, the last that was one. */
export function useColor(): string {
  const { fields, settings } = useFormHere();
  const [last, setLast] = useState(settings.web_chat.color);
  const color = hexOf(fields['/web_chat/color']);
  if (color && color !== last) setLast(color);
  return color ?? last;
}
