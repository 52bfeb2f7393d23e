import { expect, test } from 'vitest';
import { CALL, madeUpOffice, onStage } from './stage.ts';

const EXCHANGE = '“Belt and Road” Young Scientist Exchange, Shanghai 2024';

test('a deadline is set, moved and withdrawn, each shown before it is kept', async () => {
  const stage = await onStage();
  expect(await stage.says('/staff deadlines')).toContain('No deadlines are set.');
  await stage.presses('Set a deadline');
  await stage.presses(EXCHANGE);
  expect(await stage.presses('The funder’s deadline')).toContain('In Shanghai, as 2026-11-30');
  expect(await stage.says('3/4/2099')).toContain('no date that I can read for certain');
  expect(await stage.says('20 December 2099')).toContain('Time of day');
  expect(await stage.says('half past five')).toContain('That is no time of day.');
  expect(await stage.says('17:00')).toContain('the usual ones (30, 14, 7, 3, 1, 0)');
  expect(await stage.says('weekly')).toContain('no days that I can read');
  expect(await stage.says('30, 400')).toContain('no days that I can read');
  const looked = await stage.says('7、30，14 1');
  expect(looked).toContain('Reminders, days before it: 30, 14, 7, 1');
  expect(looked).toContain('The funder’s deadline: 2099-12-20 17:00 (Shanghai)');
  expect(await stage.acts()).toEqual([]);
  expect(await stage.presses('Yes, keep it')).toContain('Set: The funder’s deadline, 2099-12-20');
  expect(await stage.presses('Yes, keep it')).toContain('belongs to an earlier step');
  const listed = await stage.says('/staff deadlines');
  expect(listed).toMatch(
    /Made-up Office on \d{4}-\d\d-\d\d\. Reminders, days before it: 30, 14, 7, 1\n/,
  );
  await stage.presses('Move: The funder’s deadline, 2099-12-20 17:00 (Shanghai)');
  await stage.says('2099-12-22');
  expect(await stage.presses('Skip')).toContain('Now: 30, 14, 7, 1');
  const moved = await stage.presses('Keep it as it is');
  expect(moved).toContain('from 2099-12-20 17:00 (Shanghai) to 2099-12-22 (Shanghai)');
  expect(moved).toContain('Reminders, days before it: 30, 14, 7, 1\n');
  expect(await stage.presses('Yes, keep it')).toContain('Moved: The funder’s deadline, 2099-12-22');
  expect(await stage.says(`/staff withdraw ${CALL} funder`)).toContain('no longer hold?');
  expect(await stage.presses('Yes, withdraw it')).toContain('Withdrawn: The funder’s deadline');
  expect(await stage.says('/staff deadlines')).toContain('No deadlines are set.');
  const acts = (await stage.acts()).map((one) => one.split(' ').slice(0, 3).join(' '));
  expect(acts).toEqual(
    ['withdraw', 'move', 'set'].map((act) => `telegram:9001 deadline.${act} ${CALL}/funder`),
  );
});

test('a date with a name of its own, and another after it', async () => {
  const stage = await onStage();
  for (const name of ['Seal of the office', 'Internal review']) {
    await stage.says(`/staff set ${CALL}`);
    await stage.presses('Another date');
    await stage.says(name);
    await stage.says('2099-12-10');
    await stage.says('skip');
    await stage.says('skip');
    expect(await stage.presses('Yes, keep it')).toContain(`Set: ${name}, 2099-12-10`);
  }
  const listed = await stage.says('/staff deadlines');
  expect(listed).toContain('Seal of the office');
  expect(listed).toContain('Internal review');
});

test('a date in the past, one that is set already, and one that is gone are refused', async () => {
  const stage = await onStage();
  const begin = async (): Promise<void> => {
    await stage.says(`/staff set ${CALL}`);
    await stage.presses('The office’s own deadline');
  };
  await begin();
  await stage.says('2020-01-01');
  await stage.says('09:00');
  expect(await stage.says('skip')).toContain('That moment has passed already.');
  await stage.says('2099-01-01');
  await stage.presses('Yes, keep it');
  await begin();
  await stage.says('2099-01-02');
  await stage.says('skip');
  await stage.says('skip');
  expect(await stage.presses('Yes, keep it')).toContain('This deadline is set already.');
  expect(await stage.acts()).toContainEqual(
    expect.stringContaining(`deadline.set.refused ${CALL}/office {"why":"exists"}`),
  );
  expect(await stage.says(`/staff move ${CALL} seal`)).toContain('no such deadline any more');
  expect(await stage.says('/staff set nonsense')).toContain('There is no call “nonsense”.');
});

test('in the language of the office, and what is written can be given up', async () => {
  const stage = await onStage();
  await stage.says(`/staff set ${CALL}`);
  expect(await stage.says('nonsense')).toContain('none of the choices');
  expect(await stage.presses('Stop this')).toContain('the office’s work');
  expect(await stage.says('nonsense')).toContain('Nothing is being asked just now.');
  expect(await stage.says('/staff nonsense')).toContain('There is no “nonsense” here.');
  expect(await stage.presses('The funder’s deadline')).toContain('belongs to an earlier step');
});

test('a number is a day of reminders, not a button; the days can go back to the usual ones', async () => {
  const stage = await onStage();
  await stage.says(`/staff set ${CALL}`);
  await stage.presses('The funder’s deadline');
  await stage.says('2099-12-20');
  await stage.says('17:00');
  expect(await stage.says('1')).toContain('Reminders, days before it: 1\n');
  await stage.presses('Yes, keep it');
  expect(await stage.says('/staff deadlines')).toContain('Reminders, days before it: 1\n');
  await stage.says(`/staff move ${CALL} funder`);
  await stage.says('2099-12-20');
  await stage.says('17:00');
  expect(await stage.says('2')).toContain('Reminders, days before it: 2\n');
  await stage.presses('Stop this');
  await stage.says(`/staff move ${CALL} funder`);
  await stage.says('2099-12-20');
  await stage.says('17:00');
  const usual = 'Reminders, days before it: 30, 14, 7, 3, 1, 0 (the usual ones)';
  expect(await stage.presses('Skip')).toContain(usual);
  await stage.presses('Yes, keep it');
  expect(await stage.says('/staff deadlines')).toContain(usual);
});

test.each([
  ['ru', 'Не удаётся прочитать эти дни', 'Напоминания, дней до срока: 14, 7'],
  ['zh-Hans', '无法识别这些天数', '提醒（截止前天数）：14, 7'],
])('the days of reminders in %s', async (language, refused, shown) => {
  const stage = await onStage([madeUpOffice({ language })]);
  await stage.says(`/staff set ${CALL}`);
  for (const words of ['1', '2099-12-20', '17:00']) await stage.says(words);
  expect(await stage.says('-3')).toContain(refused);
  expect(await stage.says('7, 14')).toContain(shown);
  await stage.says('1');
  expect(await stage.says('/staff deadlines')).toContain(shown);
});

test('a deadline that is withdrawn in between takes nothing away of what is being written', async () => {
  const stage = await onStage();
  await stage.says(`/staff set ${CALL}`);
  for (const words of ['1', '2099-12-20', '17:00', '30, 7']) await stage.says(words);
  await stage.presses('Yes, keep it');
  await stage.says(`/staff write ${CALL}`);
  await stage.says('1');
  await stage.says(`/staff withdraw ${CALL} funder`);
  expect(await stage.presses('Yes, withdraw it')).toContain('Withdrawn');
  expect(await stage.says('/staff')).toContain('You were writing this.');
});
