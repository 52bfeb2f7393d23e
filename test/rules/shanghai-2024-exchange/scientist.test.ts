import { describe } from 'vitest';
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { testPoint, testRule } from '../rule-cases.ts';

describe('YS-03a: born on or after 1 January 1979', () => {
  testRule(exchange, 'born-late-enough', [
    [{ birthDate: '1978-12-31' }, 'unmet'],
    [{ birthDate: '1979-01-01' }, 'met'],
    [{ birthDate: '1979-01-02' }, 'met'],
    [{ birthDate: { atLeast: '1978-01-01', atMost: '1978-12-31' } }, 'unmet'],
    [{ birthDate: { atLeast: '1979-01-01', atMost: '1979-12-31' } }, 'met'],
    [{ birthDate: { atLeast: '1978-12-31', atMost: '1979-01-01' } }, 'open'],
    [{ birthDate: { atLeast: '1979-01-01' } }, 'met'],
    [{ birthDate: { atMost: '1978-12-31' } }, 'unmet'],
    [{ birthDate: { atMost: '1979-01-01' } }, 'open'],
  ]);
});

describe('YS-01a: a formal job engaged in scientific research', () => {
  testRule(exchange, 'formal-job', [
    [{ job: 'permanent' }, 'met'],
    [{ job: 'fixed-term' }, 'office'],
    [{ job: 'on-leave' }, 'office'],
    [{ job: 'student' }, 'unmet'],
    [{ job: 'freelance' }, 'unmet'],
    [{ job: 'none' }, 'unmet'],
  ]);
  testPoint(exchange, 'YS-01a/fixed-term', 'formal-job', { job: 'fixed-term' });
  testPoint(exchange, 'YS-01a/on-leave', 'formal-job', { job: 'on-leave' });
  testRule(exchange, 'research-job', [
    [{ jobDuties: 'research' }, 'met'],
    [{ jobDuties: 'teaching-and-research' }, 'office'],
    [{ jobDuties: 'other' }, 'unmet'],
  ]);
  testPoint(exchange, 'YS-01a/teaching-and-research', 'research-job', {
    jobDuties: 'teaching-and-research',
  });
});

describe('D2-02: natural science', () => {
  testRule(exchange, 'natural-science', [
    [{ field: 'natural-science' }, 'met'],
    [{ field: 'engineering' }, 'office'],
    [{ field: 'medicine' }, 'office'],
    [{ field: 'agriculture' }, 'office'],
    [{ field: 'social-or-humanities' }, 'unmet'],
  ]);
  for (const field of ['engineering', 'medicine', 'agriculture'])
    testPoint(exchange, `D2-02/${field}`, 'natural-science', { field });
});

describe('promises and ties', () => {
  testRule(exchange, 'full-time-in-shanghai', [
    [{ fullTime: true }, 'met'],
    [{ fullTime: false }, 'unmet'],
  ]);
  testRule(exchange, 'one-invitation', [
    [{ otherInvitations: 'none' }, 'met'],
    [{ otherInvitations: 'offered' }, 'met'],
    [{ otherInvitations: 'accepted' }, 'unmet'],
  ]);
  testRule(exchange, 'no-second-talent-project', [
    [{ talentFunding: 'none' }, 'met'],
    [{ talentFunding: 'running' }, 'unmet'],
    [{ talentFunding: 'ended' }, 'office'],
    [{ talentFunding: 'applied' }, 'office'],
  ]);
  testPoint(exchange, 'YS-07/ended', 'no-second-talent-project', { talentFunding: 'ended' });
  testPoint(exchange, 'YS-07/applied', 'no-second-talent-project', { talentFunding: 'applied' });
  testRule(exchange, 'no-degree-study', [
    [{ degreeStudy: false }, 'met'],
    [{ degreeStudy: true }, 'unmet'],
  ]);
  testRule(exchange, 'laws-promise', [
    [{ lawsPromise: true }, 'met'],
    [{ lawsPromise: false }, 'unmet'],
  ]);
  testRule(exchange, 'good-health', [
    [{ health: true }, 'met'],
    [{ health: false }, 'unmet'],
  ]);
});
