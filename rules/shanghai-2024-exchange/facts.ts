import type { FactDeclarations } from '../language/facts.ts';

/** Who asks about the exchange: the scientist abroad, the project leader or the research office in Shanghai. */
export const roles = ['scientist', 'leader', 'office'] as const;

/** The roles in Shanghai: they apply, and they alone know the post and the budget. */
export const host = ['leader', 'office'] as const;

/** What can be known of a case, in the order in which it is asked. */
export const facts = {
  passports: { kind: 'countries', about: 'citizenship', sensitivity: 'personal' },
  formerChinese: {
    kind: 'choice',
    options: ['never', 'renounced', 'lost', 'unclear'],
    sensitivity: 'special',
  },
  birthDate: {
    kind: 'date',
    earliest: '1900-01-01',
    latest: '2024-09-30',
    past: true,
    sensitivity: 'personal',
  },
  job: {
    kind: 'choice',
    options: ['permanent', 'fixed-term', 'on-leave', 'student', 'freelance', 'none'],
    changeable: true,
  },
  jobDuties: {
    kind: 'choice',
    options: ['research', 'teaching-and-research', 'other'],
    changeable: true,
  },
  employerCountry: { kind: 'country', about: 'place', changeable: true },
  doctorate: { kind: 'choice', options: ['held', 'defended', 'none'], changeable: true },
  researchMonths: { kind: 'number', unit: 'months', least: 0, most: 720 },
  otherResearchMonths: { kind: 'number', unit: 'months', least: 0, most: 720 },
  stayMonths: {
    kind: 'number',
    unit: 'months',
    bare: 'months',
    least: 1,
    most: 60,
    changeable: true,
  },
  stayStart: { kind: 'date', earliest: '2020-01-01', latest: '2035-12-31', changeable: true },
  oneBlock: { kind: 'yes-no', changeable: true },
  stayLastDay: { kind: 'date', earliest: '2020-01-01', latest: '2035-12-31', changeable: true },
  field: {
    kind: 'choice',
    options: ['natural-science', 'engineering', 'medicine', 'agriculture', 'social-or-humanities'],
    changeable: true,
  },
  fullTime: { kind: 'yes-no', changeable: true },
  otherInvitations: {
    kind: 'choice',
    options: ['none', 'offered', 'accepted'],
    changeable: true,
  },
  talentFunding: { kind: 'choice', options: ['none', 'running', 'ended', 'applied'] },
  degreeStudy: { kind: 'yes-no', changeable: true },
  lawsPromise: { kind: 'yes-no', changeable: true },
  health: { kind: 'yes-no', sensitivity: 'special' },
  position: {
    kind: 'choice',
    options: ['research', 'policy-research', 'other'],
    knownBy: host,
    changeable: true,
  },
  writtenDuties: { kind: 'yes-no', knownBy: host, changeable: true },
  positionInShanghai: { kind: 'yes-no', knownBy: host, changeable: true },
  classified: { kind: 'yes-no', knownBy: host, changeable: true },
  chineseColleagues: { kind: 'yes-no', knownBy: host, changeable: true },
  proceduresPromise: { kind: 'yes-no', knownBy: host, changeable: true },
  unitRegistered: { kind: 'yes-no', knownBy: host },
  leader: {
    kind: 'choice',
    options: ['chinese-instructor', 'foreign-instructor', 'not-instructor', 'scientist'],
    knownBy: host,
    changeable: true,
  },
  leaderApplications: {
    kind: 'choice',
    options: ['none', 'other-call', 'same-direction'],
    knownBy: host,
    changeable: true,
  },
  scientists: {
    kind: 'number',
    unit: 'people',
    least: 0,
    most: 100,
    knownBy: host,
    changeable: true,
  },
  labourBudget: { kind: 'money', least: 0, most: 10_000_000, knownBy: host, changeable: true },
  chineseLabour: { kind: 'money', least: 0, most: 10_000_000, knownBy: host, changeable: true },
  documentsInChinese: {
    kind: 'choices',
    options: ['resume', 'passport', 'publications', 'commitment', 'employment'],
  },
} as const satisfies FactDeclarations;

/** What is worked out from them; the end of a stay is that of an unbroken one, so the earliest. */
export const derived = {
  stayEnd: { lastDay: { start: 'stayStart', months: 'stayMonths' } },
  grant: { lookUp: 'stayMonths', table: { parameter: 'grantByMonths' } },
  labour: { share: { percent: { parameter: 'labourPercent' }, of: 'grant' } },
  rest: { difference: ['grant', 'labour'] },
  allResearchMonths: { sum: ['researchMonths', 'otherResearchMonths'] },
} as const;
