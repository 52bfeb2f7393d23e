import { describe } from 'vitest';
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { testPoint, testRule } from '../rule-cases.ts';

describe('APU-01 to APU-04: the post', () => {
  testRule(exchange, 'research-position', [
    [{ position: 'research' }, 'met'],
    [{ position: 'policy-research' }, 'met'],
    [{ position: 'other' }, 'unmet'],
  ]);
  testRule(exchange, 'natural-science-position', [
    [{ position: 'research' }, 'met'],
    [{ position: 'policy-research' }, 'office'],
    [{ position: 'other' }, 'met'],
  ]);
  testPoint(exchange, 'D2-02/policy-post', 'natural-science-position', {
    position: 'policy-research',
  });
  testRule(exchange, 'written-duties', [
    [{ writtenDuties: true }, 'met'],
    [{ writtenDuties: false }, 'unmet'],
  ]);
  testRule(exchange, 'position-in-shanghai', [
    [{ positionInShanghai: true }, 'met'],
    [{ positionInShanghai: false }, 'unmet'],
  ]);
  testRule(exchange, 'not-confidential', [
    [{ classified: false }, 'met'],
    [{ classified: true }, 'unmet'],
  ]);
  testRule(exchange, 'chinese-colleagues', [
    [{ chineseColleagues: true }, 'met'],
    [{ chineseColleagues: false }, 'unmet'],
  ]);
});

describe('APU-05, APU-06: the unit', () => {
  testRule(exchange, 'procedures-promise', [
    [{ proceduresPromise: true }, 'met'],
    [{ proceduresPromise: false }, 'unmet'],
  ]);
  testRule(exchange, 'unit-registered', [
    [{ unitRegistered: true }, 'met'],
    [{ unitRegistered: false }, 'office'],
  ]);
  testPoint(exchange, 'APU-06/not-registered', 'unit-registered', { unitRegistered: false });
});

describe('GP-01, GP-07 to GP-09: the leader and the project', () => {
  testRule(exchange, 'chinese-leader', [
    [{ leader: 'chinese-instructor' }, 'met'],
    [{ leader: 'foreign-instructor' }, 'office'],
    [{ leader: 'not-instructor' }, 'unmet'],
    [{ leader: 'scientist' }, 'unmet'],
  ]);
  testPoint(exchange, 'GP-07/foreign-passport', 'chinese-leader', { leader: 'foreign-instructor' });
  testRule(exchange, 'leader-is-not-the-scientist', [
    [{ leader: 'chinese-instructor' }, 'met'],
    [{ leader: 'not-instructor' }, 'met'],
    [{ leader: 'scientist' }, 'unmet'],
  ]);
  testRule(exchange, 'one-application', [
    [{ leaderApplications: 'none' }, 'met'],
    [{ leaderApplications: 'other-call' }, 'office'],
    [{ leaderApplications: 'same-direction' }, 'unmet'],
  ]);
  testPoint(exchange, 'GP-09/other-call', 'one-application', { leaderApplications: 'other-call' });
  testRule(exchange, 'one-scientist', [
    [{ scientists: 0 }, 'unmet'],
    [{ scientists: 1 }, 'met'],
    [{ scientists: 2 }, 'unmet'],
    [{ scientists: { atLeast: 2 } }, 'unmet'],
    [{ scientists: { atMost: 1 } }, 'open'],
  ]);
});

describe('D2-06, D2-07: the budget', () => {
  testRule(exchange, 'labour-for-the-scientist', [
    [{ stayMonths: 6, labourBudget: 119_999 }, 'unmet'],
    [{ stayMonths: 6, labourBudget: 120_000 }, 'met'],
    [{ stayMonths: 6, labourBudget: 120_001 }, 'office'],
    [{ stayMonths: 12, labourBudget: 239_999 }, 'unmet'],
    [{ stayMonths: 12, labourBudget: 240_000 }, 'met'],
    [{ stayMonths: 12, labourBudget: 240_001 }, 'office'],
    [{ stayMonths: 7, labourBudget: 240_000 }, 'open'],
    [{ stayMonths: { atLeast: 6, atMost: 12 }, labourBudget: 240_000 }, 'open'],
    [{ labourBudget: 119_999 }, 'open'],
    [{ stayMonths: 12, labourBudget: { atMost: 239_999 } }, 'unmet'],
    [{ stayMonths: 12, labourBudget: { atLeast: 240_001 } }, 'office'],
  ]);
  testPoint(exchange, 'D2-06/more', 'labour-for-the-scientist', {
    stayMonths: 6,
    labourBudget: 120_001,
  });
  testRule(exchange, 'no-labour-for-the-chinese-side', [
    [{ chineseLabour: 0 }, 'met'],
    [{ chineseLabour: 1 }, 'unmet'],
  ]);
});
