import { expect, test } from 'vitest';
import { CALL, slackOffice } from './slack-office.ts';

const CONDITION = '{"all":[{"always":true},{"fact":"shoeSize","is":"44"}]}';

/** What stands at the fields of the forms where something is wrong, by the language of the office. */
const WORDS = {
  en: {
    ...{ where: 'Or a condition as JSON', text: 'Text: English', remind: 'Days of reminders' },
    ...{ kind: 'Which deadline?', funder: 'The funder’s deadline', date: 'Date' },
    place: 'At “all › 2” in the condition: there is no field “shoeSize”.',
    json: 'That is no JSON. It cannot be read from here on: oops}',
    days: 'Those are no days that I can read.',
    listed: 'Reminders, days before it: 14, 7',
  },
  'zh-Hans': {
    ...{ where: '或输入 JSON 条件', text: '正文：English', remind: '提前几天提醒' },
    ...{ kind: '哪一个截止日期？', funder: '资助方的截止日期', date: '日期' },
    place: '条件中“all › 2”处：没有“shoeSize”这个字段。',
    json: '这不是有效的 JSON，从这里开始无法读取：oops}',
    days: '无法识别这些天数。',
    listed: '提醒（截止前天数）：14, 7',
  },
  ru: {
    ...{ where: 'Или условие в виде JSON', text: 'Текст: English', remind: 'Дни напоминаний' },
    ...{ kind: 'Какой это срок?', funder: 'Срок финансирующей организации', date: 'Дата' },
    place: 'Условие, место «all › 2»: поля «shoeSize» нет.',
    json: 'Это не JSON. Не читается, начиная отсюда: oops}',
    days: 'Не удаётся прочитать эти дни.',
    listed: 'Напоминания, дней до срока: 14, 7',
  },
} as const;

test.each(['en', 'zh-Hans', 'ru'] as const)(
  'in a form of Slack staff are told what is wrong in %s',
  async (language) => {
    const words = WORDS[language];
    const office = await slackOffice('socket', { language });
    const { ann, world } = office;
    ann.runs(`/callguide staff write ${CALL}`);
    const modal = await ann.waitForModal(words.where, { within: 10_000 });
    await modal.submits({ [words.text]: 'Hello.', [words.where]: CONDITION });
    const wrong = await ann.waitForModal(words.place);
    expect(Object.values(wrong.errors)).toEqual([expect.stringContaining(words.place)]);
    await wrong.submits({ [words.where]: '{"fact":oops}' });
    const again = await ann.waitForModal(words.json);
    again.closes();
    ann.runs(`/callguide staff set ${CALL}`);
    const deadline = await ann.waitForModal(words.remind, { within: 10_000 });
    const filled = { [words.kind]: words.funder, [words.date]: '2099-12-20' };
    await deadline.submits({ ...filled, [words.remind]: 'weekly' });
    const refused = await ann.waitForModal(words.days);
    await refused.submits({ [words.remind]: '7, 14' });
    await ann.waitFor(words.listed, { within: 10_000 });
    expect(await office.audit()).toEqual([]);
    expect(await office.stop()).toBe(0);
    world.assertClean();
  },
  60_000,
);
