import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../../conversations/settings.ts';
import { turn } from '../../../conversations/turn.ts';
import { sessionOf } from '../../language/mixed/labelled.ts';
import { shanghai } from '../person.ts';

const BEFORE = {
  ...{ role: 'scientist', passports: 'KE', formerChinese: 'never', birthDate: '1985-05-03' },
  ...{ job: 'permanent', jobDuties: 'research', employerCountry: 'KE', doctorate: 'none' },
  ...{ researchMonths: '72', otherResearchMonths: '0', stayMonths: '12', stayStart: '2025-03-01' },
};

/** What a typed answer comes to while a question is open: taken, asked with candidates, or nothing. */
function at(question: string, text: string, language = 'en'): string {
  const entries = Object.entries(BEFORE);
  const place = entries.findIndex(([fact]) => fact === question);
  const known = Object.fromEntries(place < 0 ? entries : entries.slice(0, place));
  const before = sessionOf({ language, call: 'shanghai-2024-exchange', known });
  const event = { id: '1', kind: 'text' as const, text };
  const now = new Date('2024-10-10T08:00:00Z');
  const { session } = turn(shanghai, before, event, { now, settings: NO_SETTINGS });
  const value = session?.cases[0]?.facts[question];
  if (value !== undefined) return `=${value}`;
  const pending = session?.pending;
  if (pending?.kind !== 'confirm' || pending.fact !== question) return '';
  return `?${pending.candidates.join('/')}`;
}

test.each([
  ['oneBlock', 'yep no breaks', 'en', '=true'],
  ['oneBlock', '不间断', 'zh', '=true'],
  ['oneBlock', 'well no breaks, if I can', 'en', '?true'],
  ['job', 'фрилансер', 'ru', '=freelance'],
  ['stayMonths', 'not 6, 12', 'en', '?12'],
  ['stayMonths', 'not 6, 120', 'en', ''],
  ['birthDate', 'not 6, 12', 'en', ''],
  ['researchMonths', '两年零三个月', 'zh', '=27'],
  ['employerCountry', '上海', 'zh', '?CN'],
  ['passports', 'казах, паспорт российский', 'ru', '?KZ,RU/RU'],
])('at %s, "%s" (%s) comes to "%s"', (question, text, language, wanted) => {
  expect(at(question, text, language)).toBe(wanted);
});
