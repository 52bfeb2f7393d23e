import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { runs } from './command-line.ts';

const CALL = 'shanghai-2024-exchange';
const BY = ['--by', 'Office One'];

function desk() {
  const folder = temporaryFolder();
  const store = ['--store', `sqlite:${join(folder, 'bot.sqlite')}`];
  const deadline = (...words: string[]) => runs('deadline', ...words, ...store);
  return { folder, deadline, audit: (...words: string[]) => runs('audit', ...words, ...store) };
}

describe('a deadline', () => {
  test('is set, moved, withdrawn and listed, and every act is noted', async () => {
    const { deadline, audit } = desk();
    expect((await deadline('list')).out).toBe('No deadlines are set.\n');
    expect((await audit()).out).toBe('Nothing was done yet.\n');
    const when = ['--date', '2999-12-20', '--time', '17:00', '--remind', '7, 1'];
    const { out } = await deadline('set', CALL, 'funder', ...when, ...BY);
    expect(out).toContain(
      `${CALL} funder: 2999-12-20T17:00:00+08:00, funder, revision 1, by Office`,
    );
    expect(out).toContain('reminds at 7, 1 days');
    const moved = await deadline('move', CALL, 'funder', '--date', '2999-12-22', ...BY, '--json');
    expect(JSON.parse(moved.out)).toMatchObject({ deadline: { revision: 2, wholeDay: true } });
    await deadline('withdraw', CALL, 'funder', ...BY);
    expect((await deadline('list')).out).toContain('withdrawn (was 2999-12-22 (the whole day))');
    const acts = JSON.parse((await audit('--json')).out) as { act: string; who: string }[];
    expect(acts.map(({ act }) => act)).toEqual([
      ...['deadline.withdraw', 'deadline.move', 'deadline.set'],
    ]);
    expect(acts[0]?.who).toMatch(/^cli:./);
    expect((await audit('--most', '1')).out.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [['set', CALL, 'funder', '--date', '2999-12-20'], 'say it with --by'],
    [['set', CALL, 'funder', '--date', '2020-12-20', ...BY], 'has passed'],
    [['set', CALL, 'funder', '--date', 'soon', ...BY], 'YYYY-MM-DD'],
    [['set', CALL, 'funder', '--at', '2999-12-20T17:00', ...BY], 'at'],
    [['set', CALL, 'seal', '--kind', 'other', '--date', '2999-12-20', ...BY], 'needs its name'],
    [['set', CALL, 'funder', '--date', '2999-12-20', '--remind', '7,x', ...BY], '--remind takes'],
    [['set', 'none', 'funder', '--date', '2999-12-20', ...BY], 'There is no call "none"'],
    [['move', CALL, 'funder', '--date', '2999-12-20', ...BY], 'is not set'],
    [['set', CALL, 'funder', '--name', 'seal', '--date', '2999-12-20', ...BY], 'takes a language'],
  ])('that is not well written is refused: %j', async (words, why) => {
    const { deadline } = desk();
    expect(await deadline(...words)).toMatchObject({ code: 2, err: expect.stringContaining(why) });
    expect((await deadline('list', '--json')).out).toBe('[]\n');
  });

  test('is of one office, which is named where there are several', async () => {
    const { folder, deadline } = desk();
    const file = join(folder, 'offices.json');
    const offices = ['one', 'two'].map((id, i) => ({ id, name: `Office ${id}`, slack: [`T${i}`] }));
    writeFileSync(file, JSON.stringify({ offices }));
    vi.stubEnv('OFFICES_FILE', file);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await deadline('list')).err).toContain('Say for which with --office: one, two');
    const named = ['--name', 'en=Seal', '--name', 'zh=盖章', '--name', 'ru=Печать'];
    const set = ['set', CALL, 'seal', '--kind', 'other', ...named, '--at'];
    await deadline(...set, '2999-12-20T17:00:00+08:00', '--office', 'one');
    expect((await deadline('list', '--office', 'one')).out).toContain('by Office one');
    expect((await deadline('list', '--office', 'two')).out).toBe('No deadlines are set.\n');
    expect((await deadline('list', '--office', 'three')).err).toContain('There is: one, two');
  });
});
