import { parseSession, type Session } from '../../conversations/session.ts';
import { host } from '../conversations/people.ts';
import { quantile } from './numbers.ts';
import { begun, type Said, said } from './verdicts.ts';

/** Answers of the research office that are changed, most of them to ones that move the outcome. */
const EDITS: readonly (readonly [string, Said])[] = [
  ['birthDate', '31 December 1978'],
  ['passports', 'India'],
  ['job', ['fixed-term']],
  ['employerCountry', 'Uganda'],
  ['doctorate', ['none']],
  ['stayMonths', '6 months'],
  ['stayStart', '2027-06-01'],
  ['field', ['engineering']],
  ['leaderApplications', ['other-call']],
  ['labourBudget', '200,000 yuan'],
];

/** Answers whatever is asked of the office, with some questions parked. */
function wholeCase(parked: readonly string[]): string {
  const answers: Readonly<Record<string, Said>> = { role: ['office'], ...host };
  let turned = begun();
  for (let turns = 0; turns < 60; turns += 1) {
    const ask = turned.replies.findLast((reply) => reply.kind === 'ask');
    const question = ask?.kind === 'ask' ? ask.question : '';
    const answer = parked.includes(question) ? ['not-sure'] : answers[question];
    if (answer === undefined) break;
    turned = said(turned.session, answer);
  }
  return JSON.stringify(turned.session);
}

/** One edit as a person makes it, in ms: the answer is named, given anew, and kept. */
function edited(stored: string, fact: string, answer: Said): number {
  const load = (session: Session | undefined) => parseSession(JSON.parse(JSON.stringify(session)));
  const session = parseSession(JSON.parse(stored));
  const start = performance.now();
  const named = said(session, `/change ${fact}`);
  const shown = said(named.session, answer);
  const shownAfter = performance.now() - start;
  if (!shown.replies.some((reply) => reply.kind === 'change'))
    throw new Error(`no change: ${fact}`);
  const again = load(shown.session);
  const keeping = performance.now();
  said(again, ['keep']);
  return shownAfter + performance.now() - keeping;
}

/** How long an edit of a whole case of the exchange takes, in ms, for the research office. */
export function edits(rounds: number): { readonly p50: number; readonly p99: number } {
  const cases = [[], ['fullTime'], ['health', 'unitRegistered']].map(wholeCase);
  const times = Array.from({ length: rounds }, () =>
    cases.flatMap((stored) => EDITS.map(([fact, answer]) => edited(stored, fact, answer))),
  ).slice(1);
  return { p50: quantile(times.flat(), 0.5), p99: quantile(times.flat(), 0.99) };
}
