import formats from './phoneFormats.json';

const FORMATS: Record<string, string> = formats;

/** What stands between groups at home is a space abroad. */
const SEPARATORS = /[-x\u2010-\u2015\u2212\u30fc\uff0d-\uff0f \u00a0()\uff08\uff09\uff3b\uff3d.[\]/~]+/g;

const written = new Map<string, string>();

/** Formatted for its country; short codes and senders with a name stay as they are. */
export function phoneText(phone: string): string {
  const known = written.get(phone);
  if (known !== undefined) return known;
  const text = /^\+\d{5,15}$/.test(phone) ? format(phone.slice(1)) : phone;
  written.set(phone, text);
  return text;
}

/** No calling code is the beginning of another. */
function format(digits: string): string {
  const code = [1, 2, 3].map(length => digits.slice(0, length)).find(start => start in FORMATS);
  if (!code) return `+${digits}`;
  const rest = digits.slice(code.length);
  return `+${code} ${grouped(rest, FORMATS[code] ?? '')
    .replace(SEPARATORS, ' ')
    .trim()}`;
}

function grouped(digits: string, lines: string): string {
  for (const line of lines.split('\n')) {
    const [pattern = '', set = '', begins = ''] = line.split('\t');
    const whole = new RegExp(`^(?:${pattern})$`);
    if (pattern && whole.test(digits) && new RegExp(`^(?:${begins})`).test(digits))
      return digits.replace(whole, set);
  }
  return digits;
}
