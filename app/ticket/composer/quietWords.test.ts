import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import type { Say } from '../../words/useWords.ts';
import { quietWords } from './quietWords.ts';

const messages = Object.fromEntries(
  Object.entries(en)
    .filter(([key]) => key.startsWith('quiet.'))
    .map(([key, message]) => [key, compileMessage(message)]),
);
const i18n = setupI18n({ locale: 'en', messages: { en: messages } });
const t: Say = (key, ...values) => i18n._(key, values[0]);

const giulia = {
  ...{ name: 'Giulia', from: '21:14', to: null, place: 'Rome', early: false },
  ...{ theirs: '08:00', ours: 'Fri 27 Nov, 08:00', locale: 'en-GB' },
};

test('REPLY-10: it says what time it is for whom, and when it could leave', () => {
  expect(quietWords(giulia, t)).toEqual({
    what: 'It is 21:14 for Giulia, and quiet hours began at 20:00.',
    hint: 'Send now, or at 08:00 in Rome.',
  });
  expect(quietWords({ ...giulia, from: '06:12', early: true }, t).what).toBe(
    'It is 06:12 for Giulia, and quiet hours end at 08:00.',
  );
});

test('REPLY-10: our own clock is said where it shows another time', () => {
  expect(quietWords({ ...giulia, place: null, ours: '14:00' }, t).hint).toBe(
    'Send now, or when it is 08:00 there: 14:00 here.',
  );
});

test('REPLY-10: of whom it is not known in which of several zones they live', () => {
  expect(quietWords({ ...giulia, from: '19:14', to: '22:14', place: null }, t).what).toBe(
    'It is 19:14 to 22:14 for Giulia, in quiet hours.',
  );
});
