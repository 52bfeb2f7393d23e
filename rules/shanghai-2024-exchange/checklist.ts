import { host } from './facts.ts';
import { someNotOnTheList, someOnTheList } from './nationality.ts';

const resume = (id: string, clause: string) =>
  ({ id, clauses: [clause], who: 'scientist', group: 'documents' }) as const;

const translation = <Id extends string, Part extends string>(id: Id, part: Part) =>
  ({
    id,
    clauses: ['DOC-13'],
    who: 'unit',
    group: 'documents',
    when: { not: { fact: 'documentsInChinese', includes: part } },
  }) as const;

const isMet = <Rule extends string>(finding: Rule) => ({ finding, result: 'met' }) as const;

/** The eleven items of the scientist's resume, in the order of the notice. */
const documents = [
  resume('name', 'DOC-01'),
  resume('date-of-birth', 'DOC-02'),
  resume('unit', 'DOC-03'),
  resume('department', 'DOC-04'),
  resume('position', 'DOC-05'),
  resume('contact', 'DOC-06'),
  resume('passport-copy', 'DOC-07'),
  {
    id: 'passport-relied-on',
    clauses: ['GP-02', 'DOC-07'],
    who: 'scientist',
    group: 'documents',
    when: {
      all: [
        someOnTheList,
        someNotOnTheList,
        isMet('foreign-national'),
        isMet('belt-and-road-national'),
        isMet('employed-in-country-of-nationality'),
      ],
    },
  },
  resume('publications', 'DOC-08'),
  resume('role-in-project', 'DOC-09'),
  resume('commitment-letter', 'DOC-10'),
  resume('proof-of-employment', 'DOC-11'),
  translation('translate-resume', 'resume'),
  translation('translate-passport', 'passport'),
  translation('translate-publications', 'publications'),
  translation('translate-commitment', 'commitment'),
  translation('translate-employment', 'employment'),
  { id: 'seal', clauses: ['DOC-12'], who: 'unit', group: 'documents' },
] as const;

const promises = [
  {
    id: 'promise-full-time',
    clauses: ['GP-05', 'YS-04', 'DOC-10'],
    who: 'scientist',
    group: 'promises',
  },
  { id: 'promise-laws', clauses: ['YS-05', 'DOC-10'], who: 'scientist', group: 'promises' },
  {
    id: 'accept-one-invitation',
    clauses: ['YS-06'],
    who: 'scientist',
    group: 'promises',
    when: { fact: 'otherInvitations', is: 'offered' },
  },
  {
    id: 'promise-procedures',
    clauses: ['APU-05'],
    who: 'unit',
    group: 'promises',
    forRoles: host,
  },
] as const;

const arrangements = [
  { id: 'arrange-procedures', clauses: ['APU-05'], who: 'unit', group: 'arrange' },
  {
    id: 'arrange-position',
    clauses: ['APU-01', 'APU-02', 'APU-03'],
    who: 'unit',
    group: 'arrange',
    forRoles: host,
  },
  {
    id: 'arrange-colleagues',
    clauses: ['APU-04'],
    who: 'leader',
    group: 'arrange',
    forRoles: host,
  },
  {
    id: 'arrange-leader',
    clauses: ['GP-07', 'GP-08', 'GP-09'],
    who: 'leader',
    group: 'arrange',
    forRoles: host,
  },
  {
    id: 'arrange-budget',
    clauses: ['D2-05', 'D2-06', 'D2-07'],
    who: 'leader',
    group: 'arrange',
    forRoles: host,
  },
  {
    id: 'host-applies',
    clauses: ['GP-07', 'GP-08'],
    who: 'scientist',
    group: 'arrange',
    forRoles: ['scientist'],
  },
] as const;

/** Not on the notice's list: helpful, and labelled so. */
const recommended = [
  {
    id: 'recommend-degree',
    clauses: ['DOC-14', 'YS-02'],
    who: 'scientist',
    group: 'recommended',
    when: { fact: 'doctorate', oneOf: ['held', 'defended'] },
  },
  {
    id: 'recommend-research-record',
    clauses: ['DOC-14', 'YS-02'],
    who: 'scientist',
    group: 'recommended',
    when: { not: { fact: 'doctorate', is: 'held' } },
  },
  {
    id: 'recommend-former-nationality',
    clauses: ['DOC-14', 'GP-03'],
    who: 'scientist',
    group: 'recommended',
    when: { fact: 'formerChinese', oneOf: ['lost', 'unclear'] },
  },
  { id: 'recommend-health', clauses: ['DOC-14', 'YS-03b'], who: 'scientist', group: 'recommended' },
  {
    id: 'recommend-post-description',
    clauses: ['DOC-14', 'APU-01'],
    who: 'unit',
    group: 'recommended',
    forRoles: host,
  },
] as const;

/** What the notice does not say and somebody must find out before applying. */
const questions = [
  { id: 'find-deadline', clauses: ['GEN-02'], who: 'you', group: 'find-out', until: 'deadline' },
  { id: 'find-way-to-apply', clauses: ['GEN-02'], who: 'you', group: 'find-out' },
] as const;

/** What there is to prepare, for whom, and when. */
export const checklist = [
  ...documents,
  ...promises,
  ...arrangements,
  ...recommended,
  ...questions,
] as const;
