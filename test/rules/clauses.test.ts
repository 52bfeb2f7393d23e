import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Call, Clause } from '../../rules/language/call.ts';
import { checkCall, clauseUses } from '../../rules/language/check-call.ts';
import { cooperation } from '../../rules/shanghai-2024-cooperation/call.ts';
import { exchange } from '../../rules/shanghai-2024-exchange/call.ts';
import { clauses } from '../../rules/shanghai-2024-notice/clauses.ts';

type Clauses = Readonly<Record<string, Clause>>;

/** Every id of the lawyer's reading of the notice, parts A to G. */
const IDS = [
  ...['GEN-01', 'GEN-02', 'GEN-03'],
  ...['T1-01', 'T1-02', 'T1-03', 'T1-04', 'T1-05', 'T1-06', 'T1-07', 'T1-08', 'T1-09'],
  ...['D2-01', 'D2-02', 'D2-03', 'D2-04', 'D2-05', 'D2-06', 'D2-07'],
  ...['GP-01', 'GP-02', 'GP-03', 'GP-04', 'GP-05', 'GP-06', 'GP-07', 'GP-08', 'GP-09'],
  ...['YS-01a', 'YS-01b', 'YS-02', 'YS-03a', 'YS-03b', 'YS-04', 'YS-05', 'YS-06', 'YS-07'],
  ...['APU-01', 'APU-02', 'APU-03', 'APU-04', 'APU-05', 'APU-06'],
  ...['DOC-01', 'DOC-02', 'DOC-03', 'DOC-04', 'DOC-05', 'DOC-06', 'DOC-07', 'DOC-08', 'DOC-09'],
  ...['DOC-10', 'DOC-11', 'DOC-12', 'DOC-13', 'DOC-14'],
];

/** The ids that stand for what the notice does not say. */
const UNQUOTED = ['GEN-02', 'GEN-03', 'T1-08', 'T1-09', 'GP-04', 'APU-06', 'DOC-14'];

const noticeFile = new URL('../../rules/shanghai-2024-notice/notice.txt', import.meta.url);
const notice = plain(readFileSync(noticeFile, 'utf8'));

/** A text with its white space joined and its quotation marks made the same. */
function plain(text: string): string {
  return text
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ');
}

/** What is wrong with the account of the notice that some calls give. */
function accountFaults(calls: readonly Pick<Call, 'clauses'>[]): string[] {
  const found = new Map(calls.flatMap((call) => Object.entries(call.clauses)));
  const dropped = IDS.filter((id) => !found.has(id)).map((id) => `${id} is dropped`);
  const strange = [...found.keys()].filter((id) => !IDS.includes(id)).map((id) => `${id} is new`);
  const misquoted = [...found].flatMap(([id, { quote }]) => {
    if (UNQUOTED.includes(id)) return quote === undefined ? [] : [`${id} is not in the text`];
    if (quote === undefined) return [`${id} has no quote`];
    return notice.includes(plain(quote)) ? [] : [`${id} is not verbatim`];
  });
  return [...dropped, ...strange, ...misquoted];
}

test('there are 57 of them, each once', () => {
  expect(IDS).toHaveLength(57);
  expect(new Set(IDS).size).toBe(57);
});

test('every clause is in a call, and every quote stands in the notice word for word', () => {
  expect(accountFaults([cooperation, exchange])).toEqual([]);
});

test('every clause of a call is used by something in it, or says why it is not checked', () => {
  for (const call of [cooperation, exchange])
    for (const id of Object.keys(call.clauses))
      expect(clauseUses(call).get(id)?.length, `${call.id} ${id}`).toBeGreaterThan(0);
});

describe('what would go wrong is seen', () => {
  const all: Clauses = clauses;
  const { 'YS-04': _, ...dropped } = all;
  test.each([
    [dropped, 'YS-04 is dropped'],
    [{ ...all, 'YS-04-a': { quote: 'Research content' } }, 'YS-04-a is new'],
    [
      { ...all, 'D2-02': { quote: 'Research content: natural science field.' } },
      'D2-02 is not verbatim',
    ],
    [{ ...all, 'D2-02': {} }, 'D2-02 has no quote'],
    [{ ...all, 'GP-04': { quote: 'foreign' } }, 'GP-04 is not in the text'],
  ])('case %#: %o', (changed, fault) => {
    expect(accountFaults([{ clauses: changed as Clauses }])).toEqual([fault]);
  });

  test('a call refuses a clause that nobody accounts for any more', () => {
    const { 'D2-04': _dropped, ...notChecked } = exchange.notChecked;
    expect(() => checkCall({ ...exchange, notChecked })).toThrow(/clause "D2-04": nothing uses it/);
    const rules = exchange.rules.filter((rule) => rule.id !== 'one-invitation');
    const checklist = exchange.checklist.filter((item) => !item.clauses.includes('YS-06'));
    expect(() => checkCall({ ...exchange, rules, checklist })).toThrow(
      /clause "YS-06": nothing uses it/,
    );
  });
});

const shared = new URL('../../../shared/call/clauses.md', import.meta.url);

test.runIf(existsSync(shared))('the list is that of the lawyer’s reading', () => {
  const [reading = ''] = readFileSync(shared, 'utf8').split(/^## H\./m);
  const ids = [...reading.matchAll(/^\| ([A-Z0-9]+-\d\d[a-z]?) \|/gm)].map(([, id]) => id);
  expect(ids.sort()).toEqual([...IDS].sort());
});

const original = new URL('../../../shared/call/000_332d3106ad570ac2.txt', import.meta.url);

test.runIf(existsSync(original))('the text of the notice is the one that was given', () => {
  expect(notice).toBe(plain(readFileSync(original, 'utf8')));
});
