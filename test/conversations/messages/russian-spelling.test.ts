import { describe, expect, test } from 'vitest';
import { factsOf, scientistAt } from '../scientist-at.ts';

type At = Parameters<typeof scientistAt>[0];

describe('Russian as people type it', () => {
  test.each<[At, string, Record<string, unknown>]>([
    ['birthDate', '1983-й, 17 августа', { birthDate: '1983-08-17' }],
    ['birthDate', '1990 год, 1 мая. Виза какая нужна будет?', { birthDate: '1990-05-01' }],
    ['job', 'рабта постояная, тока наука', { job: 'permanent' }],
    ['job', 'работа: штат, НИИ', { job: 'permanent' }],
    ['job', 'постоянный у меня договор, конечно', { job: 'permanent' }],
    ['job', 'я работать постоянно, жить дома', { job: 'permanent' }],
    ['job', 'он работать там постоянно', {}],
    ['jobDuties', 'наукой, чем же ещё', { jobDuties: 'research' }],
    ['jobDuties', 'лектор+исследователь', { jobDuties: 'teaching-and-research' }],
    ['jobDuties', 'и преподаю, и наукой занимаюсь', { jobDuties: 'teaching-and-research' }],
    ['doctorate', 'PhD защитила, но диплом не выдали', { doctorate: 'defended' }],
    ['doctorate', 'у меня всё-таки нет степени', { doctorate: 'none' }],
    ['stayMonths', 'мне хватит шести месяцев', { stayMonths: 6 }],
    ['stayStart', '1 апреля 2025 без перерывов', { stayStart: '2025-04-01', oneBlock: true }],
    ['fullTime', 'буду на полный, куда ж деваться', { fullTime: true }],
    ['otherInvitations', 'звали в Нанкин, я согласился', { otherInvitations: 'accepted' }],
  ])('at %s: %s', (at, text, facts) => {
    expect(factsOf(scientistAt(at, 'ru').says(text))).toMatchObject(facts);
  });

  test.each<[At, string, string]>([
    ['job', 'его взяли в штат, а меня нет', 'job'],
    ['jobDuties', 'преподаю, без исследований', 'jobDuties'],
    ['stayStart', '1 апреля 2025 без меня не справятся', 'stayStart'],
    ['oneBlock', 'никуда не уезжаю до лета', 'oneBlock'],
    ['otherInvitations', 'звали в Нанкин, согласие дал, но потом отозвал', 'otherInvitations'],
    ['stayMonths', 'шести месяцев не хватит', 'stayMonths'],
  ])('at %s is not taken: %s', (at, text, fact) => {
    const taken = factsOf(scientistAt(at, 'ru').says(text))[fact];
    expect([undefined, 'other']).toContain(taken);
  });

  test.each<[At, string, string, unknown]>([
    ['researchMonths', 'где-то шесть лет', 'researchMonths', 72],
    ['employerCountry', 'договор не постоянный, а на два года, исправьте', 'stayMonths', 24],
    [
      'researchMonths',
      'работаю я не в Кении а в Уганде и родилась 21 мая',
      'employerCountry',
      'UG',
    ],
  ])('at %s is asked or shown: %s', (at, text, fact, value) => {
    const person = scientistAt(at, 'ru', 'none').says(text);
    expect(factsOf(person)[fact]).not.toBe(value);
    expect(person.replies.length).toBeGreaterThan(0);
  });
});
