import { parseSession, type Session } from '../../conversations/session.ts';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { exchangeConversation } from '../../conversations/shanghai-2024-exchange/conversation.ts';
import { turn } from '../../conversations/turn.ts';
import { loadConversation } from '../../src/load-conversation.ts';
import { host } from '../conversations/people.ts';
import { median } from './numbers.ts';

const exchange = loadConversation([exchangeConversation]);
const OPTIONS = { now: new Date('2024-10-10T08:00:00Z'), settings: NO_SETTINGS };
const MOST_TURNS = 60;

/** How an answer is given: typed, by yes or no, or by buttons. */
export type Said = string | boolean | readonly string[];
type Answers = Readonly<Record<string, Said>>;

/** What is told at the end, and the answers that lead there. */
interface Ending {
  readonly name: string;
  readonly answers: (person: number) => Answers;
}

const born = (year: number, person: number) => `${year + (person % 9)}-05-${10 + (person % 19)}`;

const ENDINGS: readonly Ending[] = [
  {
    name: 'nothing stands against, with checklist',
    answers: (person) => ({ role: ['office'], ...host, birthDate: born(1981, person) }),
  },
  {
    name: 'turned away, with what would change it',
    answers: () => ({ role: ['office'], ...host, job: ['student'] }),
  },
];

/** One turn about the exchange call. */
export function said(session: Session | undefined, answer: Said) {
  const values = typeof answer === 'boolean' ? [answer ? 'yes' : 'no'] : [...answer];
  const event =
    typeof answer === 'string'
      ? ({ kind: 'text', text: answer } as const)
      : ({ kind: 'choose', values } as const);
  return turn(exchange, session, { id: '1', language: 'en', ...event }, OPTIONS);
}

/** The first turn about the exchange call. */
export function begun() {
  const start = { id: '1', language: 'en', kind: 'command', command: 'start' } as const;
  return turn(exchange, undefined, { ...start, argument: '' }, OPTIONS);
}

/** Talks until a verdict comes, and gives the stored session and the answer just before it. */
function beforeVerdict(answers: Answers): { readonly stored: string; readonly answer: Said } {
  let turned = begun();
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const ask = turned.replies.findLast((reply) => reply.kind === 'ask');
    const answer = ask?.kind === 'ask' ? answers[ask.question] : undefined;
    if (answer === undefined || !turned.session) break;
    const before = turned.session;
    turned = said(before, answer);
    if (turned.replies.some((reply) => reply.kind === 'verdict' && reply.certain))
      return { stored: JSON.stringify(before), answer };
  }
  throw new Error(`no verdict: ${JSON.stringify(turned.replies)}`);
}

/** How many turns a second end in a verdict of the real exchange call, by how it ends. */
export function verdicts(turns: number): { readonly name: string; readonly rate: number }[] {
  return ENDINGS.map(({ name, answers }) => {
    const people = Array.from({ length: 40 }, (_, person) => beforeVerdict(answers(person)));
    const taken = Array.from({ length: turns }, (_, i) => {
      const { stored, answer } = people[i % people.length] as (typeof people)[number];
      const session = parseSession(JSON.parse(stored));
      const start = performance.now();
      said(session, answer);
      return performance.now() - start;
    });
    return { name, rate: 1000 / median(taken) };
  });
}
