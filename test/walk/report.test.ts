import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { orderOf } from '../../conversations/call-conversation.ts';
import { cooperationConversation } from '../../conversations/shanghai-2024-cooperation/conversation.ts';
import { exchangeConversation } from '../../conversations/shanghai-2024-exchange/conversation.ts';
import { BROKEN, CALLS, SOUND, unchecked } from './broken-calls.ts';
import { lengthsOf, longestTo } from './counts.ts';
import { walk } from './graph.ts';
import { nearest, pathWords, reportCall, reportRole } from './report.ts';

const run = promisify(execFile);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const PLAIN = { conversation: undefined, full: false };

function faultsOf(one: typeof SOUND) {
  return nearest([...reportRole(one, undefined, PLAIN).faults, ...reportCall(one).faults]);
}

test('a sound call has no faults', () => {
  expect(faultsOf(SOUND)).toEqual([]);
});

describe('a broken call is found out', () => {
  test.each(Object.entries(BROKEN))('%s', (what, one) => {
    expect(faultsOf(one).map((fault) => fault.what)).toContain(what);
  });

  test('by the shortest path that shows it', () => {
    const [fault] = faultsOf(BROKEN['no outcome holds'] as typeof SOUND);
    expect(pathWords(fault?.path ?? [])).toMatch(/^grown = true, age = \d+$/);
    expect(pathWords([])).toBe('(before any answer)');
    expect(pathWords([{ fact: 'a', value: ['x', 'y'] }])).toBe('a = [x y]');
  });
});

test('the command ends with an error, and says where', async () => {
  expect(CALLS).toEqual(Object.values(BROKEN));
  const failed = run(process.execPath, [here('main.ts'), '--calls', here('broken-calls.ts')]);
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(
      /FAULT: no outcome holds\n {4}shortest path: grown = true, age = /,
    ),
  });
});

test('the figures of a role are told', () => {
  const { title, lines } = reportRole(SOUND, undefined, PLAIN);
  expect(title).toBe('sound, everybody');
  expect(lines[0]).toBe('residuals: 6, of them 4 without "not sure"');
  expect(lines[1]).toBe('outcomes reached: 3 (no, open, yes)');
  expect(lines[2]).toContain('1 to 2 (mean 1.7); with "not sure" 1 to 2 (mean 1.9)');
  expect(lines[3]).toContain('distinct checklists: 1 ');
});

test('a checklist is counted group by group', () => {
  const item = { id: 'a', clauses: ['A'], who: 'you', group: 'arrange' };
  const checklist = [
    { ...item, when: { fact: 'colour', is: 'red' } },
    {
      ...item,
      id: 'b',
      when: {
        any: [
          { fact: 'colour', is: 'red' },
          { fact: 'grown', is: true },
        ],
      },
    },
    { ...item, id: 'c', when: { fact: 'age', moreThan: 60 } },
    { ...item, id: 'd' },
  ];
  const { lines } = reportRole(unchecked('listed', { checklist }), undefined, PLAIN);
  expect(lines[3]).toContain('distinct checklists: 6 ');
});

describe('whom nothing stands in the way is not asked more than this, the role among the questions', () => {
  test.each([
    ['scientist', 20, exchangeConversation, 'host-must-confirm'],
    ['leader', 33, exchangeConversation, 'eligible'],
    ['office', 33, exchangeConversation, 'eligible'],
    ['partner', 8, cooperationConversation, 'eligible'],
  ] as const)('%s: at most %i', (role, most, one, outcome) => {
    const longest = longestTo(walk(one.call, role, orderOf(one)), [outcome]);
    expect(longest).toBeGreaterThan(0);
    expect(1 + (longest ?? 0)).toBeLessThanOrEqual(most);
  });

  test('and nobody else is asked much more: a split stay has one more question', () => {
    const graph = walk(exchangeConversation.call, 'scientist', orderOf(exchangeConversation));
    expect(1 + lengthsOf(graph).most).toBe(21);
  });
});
