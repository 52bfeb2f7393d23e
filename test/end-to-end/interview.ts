import { type ChatProcess, questionOf } from '../src/chat-process.ts';
import { answerTo, type Language } from './answers.ts';

/** A choice as the neutral replies have it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a person does: says something, writes a command, or chooses of what was offered. */
export type Deed =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'writes'; readonly command: string }
  | {
      readonly kind: 'chooses';
      readonly question: string;
      readonly values: readonly string[];
      readonly offered: readonly Choice[];
      readonly isOfSeveral: boolean;
    };

type Told = Readonly<Record<string, unknown>> & {
  readonly kind: string;
  readonly text?: string;
  readonly choices?: readonly Choice[];
  readonly base64?: string;
};

/** One deed and what it was answered with at the terminal. */
export interface Step {
  readonly deed: Deed;
  readonly told: readonly Told[];
}

/** Who asks about what, in which language. */
export interface Asking {
  readonly call: string;
  readonly role: string;
  readonly language: Language;
}

const MOST_TURNS = 60;
const AFTERWARDS = ['verdict', 'checklist', 'export'];
const NOT_SURE = 'not-sure';

/** The questions that were asked, in their order. */
export function questionsIn(steps: readonly Step[]): unknown[] {
  return steps.flatMap(({ told }) =>
    told.flatMap((one) => (one.kind === 'ask' ? one.question : [])),
  );
}

function deedFor(ask: Told, language: Language): Deed {
  const { choices: offered = [], input } = ask;
  const question = String(ask.question);
  const answer = answerTo(question, language);
  if (typeof answer === 'string') return { kind: 'says', text: answer };
  const fallback = offered.find(({ value }) => value === NOT_SURE) ?? offered[0];
  const values =
    answer === undefined
      ? [fallback?.value ?? '']
      : typeof answer === 'boolean'
        ? [answer ? 'yes' : 'no']
        : answer;
  return { kind: 'chooses', question, values, offered, isOfSeveral: input === 'choices' };
}

function eventOf(deed: Deed): object {
  if (deed.kind === 'says') return { text: deed.text };
  if (deed.kind === 'chooses') return { choose: deed.isOfSeveral ? deed.values : deed.values[0] };
  const [command = '', ...argument] = deed.command.split(' ');
  return { command, argument: argument.join(' ') };
}

/** What an export says of the person's cases; when it was written and what lies beside them is left out. */
export function fileWords(bytes: Buffer): unknown {
  const { cases, current } = JSON.parse(bytes.toString());
  return { cases, current };
}

/** A whole interview at the terminal, until nothing more is asked; then the verdict and the checklist. */
export async function atTerminal(chat: ChatProcess, asking: Asking): Promise<Step[]> {
  const { call, role, language } = asking;
  const from = `${call} ${role} ${language}`;
  const steps: Step[] = [];
  const does = async (deed: Deed) => {
    const line = await chat.send({ from, id: String(steps.length), ...eventOf(deed) });
    if (!line.replies) throw new Error(`no replies: ${JSON.stringify(line)}`);
    steps.push({ deed, told: line.replies as unknown as readonly Told[] });
    return line;
  };
  let line = await does({ kind: 'writes', command: `start ${call}_${role}_${language}` });
  for (let turn = 0; turn < MOST_TURNS && questionOf(line) !== undefined; turn += 1) {
    if (turn === 1) line = await does({ kind: 'writes', command: 'why' });
    const ask = line.replies?.findLast((reply) => reply.kind === 'ask') as Told;
    line = await does(deedFor(ask, language));
  }
  for (const command of AFTERWARDS) await does({ kind: 'writes', command });
  return steps;
}
