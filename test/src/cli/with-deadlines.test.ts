import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { openHandling } from '../../../src/cli/open-handling.ts';
import { withDeadlines } from '../../../src/cli/with-deadlines.ts';
import { readConfiguration } from '../../../src/configuration.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { runs } from './command-line.ts';

const CALL = 'shanghai-2024-exchange';
const STORE = 'sqlite:./callguide.sqlite';
const BY = ['--by', 'Made-up Office'];
const SET = ['deadline', 'set', CALL, 'funder', '--date', '2099-12-20', ...BY];
const before = process.cwd();

beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(before));

async function chat(store = STORE) {
  const configuration = readConfiguration({});
  const handling = await openHandling({}, store, configuration);
  const made = await withDeadlines(handling, store, configuration);
  onTestFinished(() => made.close());
  return made;
}

test('a chat at the terminal has the deadlines that staff have set in its store, and their moves', async () => {
  expect((await runs(...SET)).code).toBe(0);
  const open = await chat();
  expect(open.settings).toMatchObject({
    deadlines: [{ call: CALL, id: 'funder', at: '2099-12-20T23:59:59+08:00' }],
    reminds: false,
  });
  const moved = ['deadline', 'move', CALL, 'funder', '--date', '2099-12-22', ...BY];
  expect(await runs(...moved)).toMatchObject({ code: 0 });
  const isMoved = () => open.settings.deadlines[0]?.at.startsWith('2099-12-22');
  await expect.poll(isMoved, { timeout: 5000 }).toBe(true);
});

test.each([STORE, 'sqlite::memory:'])(
  'on %s where staff never were it is as it was',
  async (store) => {
    const open = await chat(store);
    expect(open.settings).toMatchObject({ deadlines: [] });
    expect(open.settings.withdrawn).toBeUndefined();
  },
);
