import { expect, test } from 'vitest';
import { assessOutcome, assessRule } from '../../rules/assess.ts';
import type { Facts } from '../../rules/language/facts.ts';
import { createRulebook, standsAs } from '../../rules/rulebook.ts';
import { exchange } from '../../rules/shanghai-2024-exchange/call.ts';
import { ELIGIBLE } from './shanghai-2024-exchange/cases.ts';

function caseOf(i: number): Facts {
  const stayStart = new Date(Date.UTC(2024, 10, 1 + i)).toISOString().slice(0, 10);
  const { leader: _, ...others } = ELIGIBLE;
  return { ...others, stayStart, labourBudget: 239_000 + i, researchMonths: i % 720 };
}

test('workings begin anew when they have grown large, and nothing else changes', () => {
  const book = createRulebook(exchange);
  const first = book.workings;
  let seen = 0;
  for (; seen < 30_000 && book.workings === first; seen += 1) assessOutcome(book, caseOf(seen));
  expect(book.workings).not.toBe(first);
  expect(book.workings.make.size).toBeLessThan(first.make.size);
  for (const i of [0, 30, 1_000, seen]) {
    const fresh = assessOutcome(createRulebook(exchange), caseOf(i));
    const again = assessOutcome(book, caseOf(i));
    expect([...again.possible]).toEqual([...fresh.possible]);
    expect([...again.facts]).toEqual([...fresh.facts]);
  }
});

test('a piece of work is done in workings of its own', () => {
  const book = createRulebook(exchange);
  const inner = book.workings;
  expect(book.workings).toBe(inner);
  expect(assessOutcome(book, ELIGIBLE)).toBe(
    inner.decide(inner.compiled.outcome).settled ?? assessOutcome(book, ELIGIBLE),
  );
});

test('a multiple choice stands as one yes or no for each option', () => {
  expect(standsAs(exchange, 'documentsInChinese')).toHaveLength(5);
  expect(standsAs(exchange, 'job')).toEqual(['job']);
  expect(standsAs(exchange, 'nothing')).toEqual(['nothing']);
});

test('the facts are taken in the order given', () => {
  const ids = ['health', 'role', ...Object.keys(exchange.facts).filter((id) => id !== 'health')];
  expect(assessOutcome(createRulebook(exchange, [], ids), {}).fact).toBe('health');
  expect(assessRule(createRulebook(exchange, [], ids), 'good-health', {}).fact).toBe('health');
});
