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

describe('YS-02: a doctoral degree or more than 5 years of research', () => {
  testRule(exchange, 'doctorate-or-experience', [
    [{ doctorate: 'held' }, 'met'],
    [{ doctorate: 'none', researchMonths: 61 }, 'met'],
    [{ doctorate: 'none', researchMonths: 60 }, 'office'],
    [{ doctorate: 'none', researchMonths: 59, otherResearchMonths: 0 }, 'unmet'],
    [{ doctorate: 'none', researchMonths: 59, otherResearchMonths: 1 }, 'office'],
    [{ doctorate: 'none', researchMonths: 0, otherResearchMonths: 59 }, 'unmet'],
    [{ doctorate: 'none', researchMonths: 0, otherResearchMonths: 60 }, 'office'],
    [{ doctorate: 'none', researchMonths: 59 }, 'open'],
    [{ doctorate: 'none', researchMonths: { atLeast: 61 } }, 'met'],
    [{ doctorate: 'none', researchMonths: { atLeast: 60 } }, 'open'],
    [{ doctorate: 'none', researchMonths: { atMost: 59 }, otherResearchMonths: 0 }, 'unmet'],
    [{ doctorate: 'defended', researchMonths: 0, otherResearchMonths: 0 }, 'office'],
    [{ doctorate: 'defended', researchMonths: 61 }, 'met'],
    [{ researchMonths: 61 }, 'met'],
    [{ doctorate: 'none' }, 'open'],
  ]);
  const none = { doctorate: 'none' };
  testPoint(exchange, 'YS-02/defended', 'doctorate-or-experience', {
    doctorate: 'defended',
    researchMonths: 0,
    otherResearchMonths: 0,
  });
  testPoint(exchange, 'YS-02/study-or-part-time', 'doctorate-or-experience', {
    ...none,
    researchMonths: 59,
    otherResearchMonths: 1,
  });
});

describe('GP-06: a total of 6 or 12 months, D2-03: within the period', () => {
  testRule(exchange, 'six-or-twelve-months', [
    [{ stayMonths: 5 }, 'unmet'],
    [{ stayMonths: 6 }, 'met'],
    [{ stayMonths: 7 }, 'unmet'],
    [{ stayMonths: 11 }, 'unmet'],
    [{ stayMonths: 12 }, 'met'],
    [{ stayMonths: 13 }, 'unmet'],
    [{ stayMonths: 18 }, 'unmet'],
    [{ stayMonths: { atLeast: 7, atMost: 11 } }, 'unmet'],
    [{ stayMonths: { atLeast: 6, atMost: 12 } }, 'open'],
    [{ stayMonths: { atLeast: 13 } }, 'unmet'],
  ]);
  testRule(exchange, 'stay-within-period', [
    [{ stayStart: '2024-11-30', stayMonths: 6 }, 'unmet'],
    [{ stayStart: '2024-12-01', stayMonths: 6 }, 'met'],
    [{ stayStart: '2024-12-02', stayMonths: 6 }, 'met'],
    [{ stayStart: '2026-11-30', stayMonths: 12 }, 'met'],
    [{ stayStart: '2026-12-01', stayMonths: 12 }, 'met'],
    [{ stayStart: '2026-12-02', stayMonths: 12 }, 'unmet'],
    [{ stayStart: '2027-05-31', stayMonths: 6 }, 'met'],
    [{ stayStart: '2027-06-01', stayMonths: 6 }, 'met'],
    [{ stayStart: '2027-06-02', stayMonths: 6 }, 'unmet'],
    [{ stayStart: '2027-12-01' }, 'unmet'],
    [{ stayStart: '2024-11-30' }, 'unmet'],
    [{ stayStart: '2026-12-02' }, 'open'],
    [{ stayMonths: 37 }, 'unmet'],
    [{ stayMonths: 36 }, 'open'],
    [{ stayStart: { atLeast: '2027-06-02', atMost: '2027-06-30' }, stayMonths: 6 }, 'unmet'],
    [{ stayStart: { atLeast: '2027-05-01', atMost: '2027-06-01' }, stayMonths: 6 }, 'met'],
    [{ stayStart: { atLeast: '2027-06-01', atMost: '2027-06-30' }, stayMonths: 6 }, 'open'],
  ]);
  testRule(exchange, 'stay-in-one-block', [
    [{ oneBlock: true }, 'met'],
    [{ oneBlock: false }, 'office'],
  ]);
  testPoint(exchange, 'GP-06/several-visits', 'stay-in-one-block', { oneBlock: false });
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
