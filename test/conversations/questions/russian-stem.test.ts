import { expect, test } from 'vitest';
import { russianStem } from '../../../conversations/questions/russian-stem.ts';

test.each([
  ['получить получил получила получили', 'получ'],
  ['археолог археологии археология', 'археолог'],
  ['приглашенный приглашенного приглашенным', 'приглашен'],
  ['узнавший узнав', 'узна'],
  ['обязанность обязанности', 'обязан'],
  ['новейший новейшая', 'нов'],
  ['какой какая какие', 'какой'],
  ['годится годятся', 'годит'],
])('brings together %s', (forms, stem) => {
  expect(new Set(forms.split(' ').map(russianStem))).toEqual(new Set([stem]));
});

test('keeps apart what would fall together, and words without vowels', () => {
  expect(russianStem('лета')).not.toBe(russianStem('лет'));
  expect(russianStem('какой')).not.toBe(russianStem('как'));
  expect(russianStem('вст')).toBe('вст');
});
