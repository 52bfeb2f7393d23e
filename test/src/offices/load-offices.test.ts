import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CALLS } from '../../../src/calls.ts';
import { loadOffices } from '../../../src/offices/load-offices.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const options = {
  ...{ retentionDays: 90, calls: CALLS, languages: ['en', 'ru', 'zh-Hans'], bot: '100' },
};

const one = { id: 'one', name: 'Office One', slack: ['T0001'], telegram: true };

function load(json: unknown) {
  const file = `${temporaryFolder()}/offices.json`;
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
  return loadOffices(file, options);
}

describe('a file of offices', () => {
  test('gives each its settings, its staff and its desk', async () => {
    const staff = ['slack:T0001:U0001', 'telegram:1001'];
    const contact = { name: 'Office One' };
    const [office] = await load({
      offices: [{ ...one, staff, desk: 'slack:T0001:C0001', settings: { contact } }],
    });
    expect(office).toMatchObject({
      ...{ id: 'one', language: 'en', staff: new Set(staff) },
      desk: { platform: 'slack', workspace: 'T0001', chat: 'C0001', person: '' },
      settings: { contact, retentionDays: 90, desk: true },
    });
  });

  test('puts a Telegram desk on the bot that runs; without a desk nothing is passed on', async () => {
    const [first, second] = await load({
      offices: [
        { ...one, staff: ['telegram:1001'], desk: 'telegram:-100123', language: 'ru' },
        { id: 'two', name: 'Office Two', telegram: ['100', '200'] },
      ],
    });
    expect(first?.desk).toEqual({
      ...{ platform: 'telegram', workspace: '100', chat: '-100123', person: '' },
    });
    expect(second?.settings.desk).toBeUndefined();
  });

  test('need not be there', async () => {
    expect(await loadOffices(undefined, options)).toEqual([]);
  });

  const staff = ['slack:T0001:U0001'];
  test.each([
    ['no JSON', '{', 'cannot be used'],
    ['no office', { offices: [] }, 'at least one office'],
    ['an id with spaces', { offices: [{ ...one, id: 'One Two' }] }, '"One Two": id: lower-case'],
    ['an unknown field', { offices: [{ ...one, chief: 'x' }] }, 'chief'],
    ['staff by name', { offices: [{ ...one, staff: ['telegram:ann'] }] }, 'telegram:1001'],
    [
      'Slack staff without a team',
      { offices: [{ ...one, staff: ['slack:U1'] }] },
      'by team and user',
    ],
    ['a bot by name', { offices: [{ ...one, telegram: ['bot'] }] }, '"one": telegram'],
    ['two of one id', { offices: [one, { ...one, slack: [] }] }, 'two offices have the id "one"'],
    [
      'a team in two offices',
      { offices: [one, { ...one, id: 'two' }] },
      'T0001 is in two offices; leave it',
    ],
    [
      'a desk in another workspace',
      { offices: [{ ...one, staff, desk: 'slack:T0009:C1' }] },
      'T0009, which is not in its "slack"',
    ],
    [
      'a desk for two',
      {
        offices: [
          { ...one, staff: ['telegram:1'], desk: 'telegram:-1' },
          { ...one, id: 'two', slack: [], staff: ['telegram:1'], desk: 'telegram:-1' },
        ],
      },
      'two offices have the desk telegram:-1',
    ],
    [
      'a Telegram desk without Telegram',
      { offices: [{ ...one, telegram: false, staff: ['telegram:1'], desk: 'telegram:-1' }] },
      '"telegram" is not set; set it to true',
    ],
    [
      'a desk that nobody may answer at',
      { offices: [{ ...one, staff, desk: 'telegram:-1' }] },
      'name who may answer there',
    ],
    ['an unknown language', { offices: [{ ...one, language: 'tlh' }] }, 'one of en, ru, zh-Hans'],
    [
      'days of its own',
      { offices: [{ ...one, settings: { retentionDays: 3 } }] },
      'set RETENTION_DAYS instead',
    ],
    [
      'a reading of nothing',
      {
        offices: [
          {
            ...one,
            settings: { readings: [{ point: 'X', result: 'met', by: 'A', on: '2024-01-01' }] },
          },
        ],
      },
      'office "one" cannot be used',
    ],
  ])('%s is refused with the mend', async (_, json, mend) => {
    await expect(load(json)).rejects.toThrow(mend);
  });
});
