import { expect, test } from 'vitest';
import { CALL, madeUpOffice, onStage, type Stage } from './stage.ts';

/** Goes on to the condition of a broadcast to some. */
async function toCondition(stage: Stage): Promise<void> {
  await stage.says(`/staff write ${CALL}`);
  await stage.says('2');
  for (let i = 0; i < 4; i += 1) await stage.says('-skip');
}

const KENYA = { fact: 'employerCountry', is: 'KE' };

/** A condition that cannot stand, and what staff are told of it in three languages. */
const WRONG: readonly (readonly [unknown, string, string, string])[] = [
  [
    [KENYA],
    'The condition: that is no condition: [{"fact"',
    '整个条件：这不是条件：[{"fact"',
    'Условие: это не условие: [{"fact"',
  ],
  [
    { not: 3 },
    'At “not” in the condition: that is no condition: 3',
    '条件中“not”处：这不是条件：3',
    'Условие, место «not»: это не условие: 3',
  ],
  [
    { all: [KENYA, { forSome: 'passports', satisfies: {} }] },
    'At “all › 2” in the condition: a condition tests a “fact”, or is one of all, any, not, always. This is: forSome, satisfies',
    '条件中“all › 2”处：条件应检验一个“fact”，或使用 all, any, not, always 之一。现在是：forSome, satisfies',
    'Условие, место «all › 2»: условие проверяет поле («fact») или строится из all, any, not, always. Здесь: forSome, satisfies',
  ],
  [{}, 'This is: nothing', '现在是：无', 'Здесь: ничего'],
  [{ any: [] }, '“any” needs a list of', '“any”需要一个列表', 'для «any» нужен список'],
  [
    { any: [KENYA, { all: [KENYA, { fact: 'birthDate', before: '1990-01-01' }] }] },
    'At “any › 2 › all › 2” in the condition: there is no field “birthDate”. There is: role, passports,',
    '条件中“any › 2 › all › 2”处：没有“birthDate”这个字段。可用的有：role, passports,',
    'Условие, место «any › 2 › all › 2»: поля «birthDate» нет. Есть: role, passports,',
  ],
  [
    { fact: 'role' },
    '“role” needs exactly one test. There is: nothing',
    '“role”只能有一项检验，不能多也不能少。现在有：无',
    'для «role» нужна ровно одна проверка. Здесь: ничего',
  ],
  [
    { fact: 'employerCountry', atLeast: 2 },
    '“employerCountry” takes is, oneOf, sameAs, not “atLeast”.',
    '“employerCountry”可以使用 is, oneOf, sameAs，不能使用“atLeast”。',
    'для «employerCountry» подходят is, oneOf, sameAs, а «atLeast» – нет.',
  ],
  [
    { fact: 'role', sameAs: 'employerCountry' },
    '“role” cannot be compared with "employerCountry".',
    '“role”无法与 "employerCountry" 比较。',
    '«role» нельзя сравнить с "employerCountry".',
  ],
  [
    { fact: 'researchMonths', atLeast: { parameter: 'nothing' } },
    'for “researchMonths” there is no such parameter: {"parameter":"nothing"}',
    '“researchMonths”处没有这个参数：{"parameter":"nothing"}',
    'для «researchMonths» такого параметра нет: {"parameter":"nothing"}',
  ],
  [
    { fact: 'subscribedSince', within: ['2026-02-30', '2026-03-01'] },
    'needs two bounds, the lower one first, each a date as 2024-09-30. It has: ["2026-02-30","2026-03-01"]',
    '需要两个界限，较小的在前，且都应是日期（例如 2024-09-30）。现在是：["2026-02-30","2026-03-01"]',
    'нужны две границы, сначала меньшая; каждая – дата вида 2024-09-30. Здесь: ["2026-02-30","2026-03-01"]',
  ],
  [
    { fact: 'employerCountry', oneOf: ['Kenya'] },
    '“oneOf” of “employerCountry” needs a list of at least one value, each a country code of two capital letters. It has: ["Kenya"]',
    '“employerCountry”的“oneOf”需要一个列表，其中至少有一个值，且都应是两个大写字母的国家代码。现在是：["Kenya"]',
    'для проверки «oneOf» поля «employerCountry» нужен непустой список, каждое значение – код страны из двух заглавных латинских букв. Здесь: ["Kenya"]',
  ],
  [
    { fact: 'language', is: 'fr' },
    '“is” of “language” needs one of: en, ru, zh-Hans. It has: "fr"',
    '“language”的“is”需要以下之一：en, ru, zh-Hans。现在是："fr"',
    'для проверки «is» поля «language» нужно значение: одно из: en, ru, zh-Hans. Здесь: "fr"',
  ],
  [
    { fact: 'researchMonths', is: 'many' },
    'needs a number. It has: "many"',
    '需要数字。现在是："many"',
    'нужно значение: число. Здесь: "many"',
  ],
  [
    { fact: 'fullTime', is: 'yes' },
    'needs true or false. It has: "yes"',
    '需要true 或 false。现在是："yes"',
    'нужно значение: true или false. Здесь: "yes"',
  ],
];

test.each([
  ['en', 0],
  ['zh-Hans', 1],
  ['ru', 2],
] as const)(
  'what is wrong with a condition is told in %s, with its place',
  async (language, at) => {
    const stage = await onStage([madeUpOffice({ language })]);
    await toCondition(stage);
    for (const [condition, ...told] of WRONG)
      expect(await stage.says(JSON.stringify(condition))).toContain(told[at]);
    expect(await stage.acts()).toEqual([]);
    expect(await stage.says(JSON.stringify(KENYA))).toMatch(/English|英文|английск/i);
  },
);

test.each([
  ['en', 'That is no JSON. It cannot be read from here on: oops}'],
  ['zh-Hans', '这不是有效的 JSON，从这里开始无法读取：oops}'],
  ['ru', 'Это не JSON. Не читается, начиная отсюда: oops}'],
])('what is no JSON is told in %s, with where it cannot be read', async (language, told) => {
  const stage = await onStage([madeUpOffice({ language })]);
  await toCondition(stage);
  expect(await stage.says('{"fact":oops}')).toContain(told);
  expect(await stage.says('{"fact":')).toMatch(/JSON[.。]\n/);
});
