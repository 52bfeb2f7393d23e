import { describe, expect, test } from 'vitest';
import { withRunOnsParted } from '../../../conversations/messages/written/run-on.ts';
import { withWholeWords } from '../../../conversations/messages/written/shortened-words.ts';
import { host, scientist } from '../people.ts';
import { factsOf, personAt } from '../scientist-at.ts';

describe('words that Russian letters shorten', () => {
  test.each([
    ['науч. сотр. в ун-те, хим. фак.', 'научный сотрудник в университете, химический факультет.'],
    ['др. приглашений нет; др. заявки', 'других приглашений нет; другие заявки'],
    [
      'канд. хим. наук, в.н.с. и мл. н. с.',
      'кандидат химических наук, ведущий научный сотрудник и младший научный сотрудник',
    ],
    ['гр. Китая, раб. в Омске', 'гражданин Китая, работа в Омске'],
    ['препод. и науч. работа', 'преподавание и научная работа'],
    ['труд. договор, полн. день', 'трудовой договор, полный день'],
    ['зел. топливо, иск. интеллект', 'зеленое топливо, искусственный интеллект'],
    ['без кит. гражданства', 'без китайского гражданства'],
    [
      'раб. степень, ген. терапию, орг. химией',
      'рабочая степень, генную терапию, органической химией',
    ],
    ['работаю в лаб. Сколько дают?', 'работаю в лаборатория. Сколько дают?'],
    ['ФОТ 240 тыс.', 'фонд оплаты труда 240 тыс.'],
    ['PhD, permanent.', 'PhD, permanent.'],
  ])('are written out: %s', (shortened, whole) => {
    expect(withWholeWords(shortened)).toBe(whole);
  });

  test('are taken as what they stand for', () => {
    const person = personAt('job', 'scientist', scientist, 'ru').says(
      'ст. науч. сотр., пост. работа, раб. в ун-те в Кении',
    );
    expect(factsOf(person)).toMatchObject({
      job: 'permanent',
      jobDuties: 'research',
      employerCountry: 'KE',
    });
  });
});

describe('a message without any sign', () => {
  test.each([
    [
      'из кении родился 5 мая 1986 работаю в найроби сколько денег дают',
      'из кении, родился 5 мая 1986, работаю в найроби. сколько денег дают?',
    ],
    [
      'шесть месяцев с 1 сентября 2025 а если заболею',
      'шесть месяцев, с 1 сентября 2025. а если заболею?',
    ],
    [
      'паспорт вьетнамский в ханое работаю постоянно никогда не был китайцем',
      'паспорт вьетнамский, в ханое работаю постоянно, никогда не был китайцем',
    ],
    [
      'степень есть с 2014 года и ещё подскажите когда дедлайн',
      'степень есть, с 2014 года. подскажите когда дедлайн?',
    ],
    [
      'я из кении работаю в найроби в институте химии подойду ли я?',
      'я из кении, работаю в найроби в институте химии. подойду ли я?',
    ],
    [
      'подскажите белорусский паспорт подходит родилась 1 мая 1990 работа постоянная',
      'подскажите белорусский паспорт подходит родилась 1 мая 1990 работа постоянная',
    ],
    [
      'добрый день подскажите белорусский паспорт подходит родилась 1 мая 1990 работа постоянная',
      'добрый день. подскажите белорусский паспорт подходит? родилась 1 мая 1990, работа постоянная',
    ],
    [
      'я из кении сколько денег дают. работаю в найроби в институте',
      'я из кении. сколько денег дают? работаю в найроби в институте',
    ],
    [
      'наш гость кениец доктор наук работает в найроби подойдёт он',
      'наш гость кениец, доктор наук работает в найроби. подойдёт он?',
    ],
    [
      'я из кении сколько денег дают\nработаю в найроби',
      'я из кении. сколько денег дают? работаю в найроби',
    ],
    [
      'другая группа работает в найроби степень есть никогда не был китайцем',
      'другая группа работает в найроби, степень есть, никогда не был китайцем',
    ],
  ])('is parted: %s', (written, parted) => {
    expect(withRunOnsParted(written)).toBe(parted);
  });

  test.each([
    'до реформы у меня была постоянная ставка в институте',
    'если я работаю по контракту можно ли подать',
    'на что можно тратить остальные сорок процентов',
    'Я из Кении, родился в 1986 году, сколько дают?',
    'может ли моя жена приехать со мной на год?',
    'Он должен получить деньги от своего правительства?',
    'а мне можно ли будет приехать летом?',
    'I am Kenyan born 5 May 1986 how much do you pay',
    'сколько денег',
    'Мне самому из гранта можно платить зарплату?',
    'Доброе сколько вы денег даете на месяц',
  ])('is left as it is where it is one thing, or parted already: %s', (written) => {
    expect(withRunOnsParted(written)).toBe(written);
  });

  test('has all its facts taken and its question answered', () => {
    const person = personAt('passports', 'scientist', scientist, 'ru').says(
      'гражданин кении родился 5 мая 1986 степень phd есть сколько денег дают',
    );
    expect(factsOf(person)).toMatchObject({
      passports: ['KE'],
      birthDate: '1986-05-05',
      doctorate: 'held',
    });
    expect(person.told('answer')[0]?.clauses).toContain('D2-05');
    expect(person.question).toBe('formerChinese');
  });
});

describe('what a form says', () => {
  test.each([
    [
      'обязанности: прописаны; место: Шанхай; секретность: нет',
      { writtenDuties: true, positionInShanghai: true, classified: false },
    ],
    ['обязанности: нет', { writtenDuties: false }],
  ])('is taken: %s', (text, facts) => {
    const person = personAt('position', 'leader', host, 'ru').says(`научная должность; ${text}`);
    expect(factsOf(person)).toMatchObject({ position: 'research', ...facts });
  });

  test('is not the open number where it is of somebody else', () => {
    const person = personAt('scientists', 'leader', host, 'ru').says('нашим аспирантам - 0');
    expect(factsOf(person).scientists).toBeUndefined();
    expect(factsOf(person).chineseLabour).toBe(0);
  });
});

describe('no plan and no job', () => {
  test.each([
    ['oneBlock', 'в лаборатории с 2013 года без перерыва'],
    ['job', 'надеюсь, к осени дадут постоянную ставку'],
    ['job', 'работаю по контракту'],
    ['stayStart', 'отпуск у меня только с 1 июля 2025'],
  ])('is said of %s: %s', (fact, text) => {
    const person = personAt(
      fact === 'oneBlock' ? 'doctorate' : fact,
      'scientist',
      scientist,
      'ru',
    ).says(text);
    expect(factsOf(person)[fact]).toBeUndefined();
  });

  test('is what somebody is by birth', () => {
    const person = personAt('passports', 'scientist', scientist, 'ru').says(
      'гражданка Грузии, армянка по национальности',
    );
    expect(factsOf(person).passports).toEqual(['GE']);
  });
});
