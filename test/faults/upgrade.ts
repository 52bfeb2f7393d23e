import { join } from 'node:path';
import { table } from '../bench/table.ts';
import { ChatProcess, type LineOut, ownFolder, questionOf } from '../src/chat-process.ts';
import type { Part } from './part.ts';
import { RENAMED, writeEditions } from './stall-editions.ts';

type Value = string | readonly string[];
type Answers = Readonly<Record<string, Value>>;
type Reply = Readonly<Record<string, unknown>>;

/** How people came over from one edition of a call to the next. */
interface Upgrade {
  readonly people: number;
  /** How many of them were in the middle of the questions; the others had come to the end. */
  readonly halfDone: number;
  readonly answers: number;
  /** What they were asked that a fresh person is asked and they had not been. */
  readonly asked: number;
  /** Who had been told a verdict that is another one now. */
  readonly otherVerdict: number;
  readonly faults: readonly string[];
}

const PLACES = ['square', 'street', 'quay', 'private-land', 'online'];
const GOODS = ['crafts', 'hot-food', 'knives', 'second-hand', 'crafts', 'alcohol', 'plants'];
const [MOST_QUESTIONS, STRIDE, WHO_ENDS, STOPS] = [30, 5, 4, 7];

const yesNo = (isSo: boolean) => (isSo ? ['yes'] : ['no']);

/** What a made-up person would answer, whatever is asked: the same for the same number. */
function answersOf(person: number): Answers {
  const bit = (place: number) => yesNo(((person * 2_654_435_761) >>> (place + 8)) % 2 === 1);
  return {
    place: [PLACES[person % STRIDE] as string],
    goods: [GOODS[(person >> 3) % GOODS.length] as string],
    ...{ gas: bit(1), evening: bit(2), music: bit(3), loudMusic: bit(3), neighbours: bit(4) },
    ...{ ownerAgrees: bit(5), van: yesNo(person % STRIDE === 2) },
    people: String(1 + ((person >> 1) % 3)),
    firstDay: '2 May 2026',
    ...{ marketDays: String(person % 11), fairDays: String(person % 4), takings: '15000' },
  };
}

/** One person in a chat process: what they were told, and what is asked now. */
class Interview {
  readonly asked: string[] = [];
  readonly told: Reply[] = [];
  readonly #chat: ChatProcess;
  readonly #name: string;
  readonly #answers: Answers;
  #events = 0;
  #question: unknown;

  constructor(chat: ChatProcess, name: string, answers: Answers) {
    [this.#chat, this.#name, this.#answers] = [chat, name, answers];
  }

  async does(event: object): Promise<LineOut> {
    this.#events += 1;
    const id = `${this.#chat.child.pid}-${this.#events}`;
    const line = await this.#chat.send({ from: this.#name, id, lang: 'en', ...event });
    if (line.error) throw new Error(`${this.#name}: ${line.error.message}`);
    this.told.push(...(line.replies ?? []));
    this.#question = questionOf(line);
    return line;
  }

  /** Answers up to so many questions. */
  async answers(most = MOST_QUESTIONS): Promise<void> {
    for (let left = most; left > 0 && typeof this.#question === 'string'; left -= 1) {
      const value = this.#answers[this.#question];
      if (value === undefined) throw new Error(`${this.#name}: ${this.#question} has no answer`);
      this.asked.push(this.#question);
      await this.does(typeof value === 'string' ? { text: value } : { choose: value });
    }
  }

  get isAsked(): boolean {
    return this.#question !== undefined;
  }

  /** What is known by now and what it comes to, without words. */
  async gist(): Promise<string> {
    const { replies = [] } = await this.does({ command: 'facts', argument: '' });
    const facts = (replies.find(({ kind }) => kind === 'facts')?.facts ?? {}) as Reply;
    const told = await this.does({ command: 'verdict', argument: '' });
    const verdict = told.replies?.find(({ kind }) => kind === 'verdict');
    const findings = (verdict?.findings ?? []) as readonly Reply[];
    const all = findings.map(({ rule, result }) => `${rule} ${result}`);
    return JSON.stringify([Object.entries(facts).sort(), verdict?.outcome, verdict?.certain, all]);
  }

  get verdict(): Reply | undefined {
    return this.told.findLast(({ kind }) => kind === 'verdict');
  }

  notes(): unknown[] {
    return this.told.filter(({ kind }) => kind === 'note').map(({ topic }) => topic);
  }
}

function differs(what: string, is: unknown, wanted: unknown): string[] {
  const [one, other] = [JSON.stringify(is), JSON.stringify(wanted)];
  return one === other ? [] : [`${what}: ${one}, and not ${other}`];
}

/** What is said of an old result: whether it still holds, where the new one is told at once. */
function newsWanted(told: Reply | undefined, fresh: Reply | undefined, atOnce: boolean): string[] {
  if (!told) return [];
  if (!atOnce) return ['result-unsettled'];
  return [told.outcome === fresh?.outcome ? 'result-same' : 'result-changed'];
}

/** Lets somebody go on, and tells what is wrong beside a fresh person of the same answers. */
async function goesOn(old: Interview, now: Interview, fresh: Interview): Promise<string[]> {
  await fresh.does({ command: 'start', argument: '' });
  await fresh.answers();
  await now.does({ command: 'status', argument: '' });
  const news = now.notes().filter((topic) => String(topic).startsWith('result-'));
  const wantedNews = newsWanted(old.verdict, fresh.verdict, now.verdict !== undefined);
  await now.answers();
  const known = old.asked.map((fact) => (fact in RENAMED ? RENAMED[fact] : fact));
  const wanted = fresh.asked.filter((fact) => !known.includes(fact));
  return [
    ...differs('asked', now.asked, wanted),
    ...differs('news', news, wantedNews),
    ...differs('verdict told', now.verdict?.outcome, fresh.verdict?.outcome),
    ...differs('in the end', await now.gist(), await fresh.gist()),
    ...(now.notes().includes('call-changed') ? [] : ['not told that the call changed']),
  ];
}

async function oldInterviews(folder: string, store: string, people: number): Promise<Interview[]> {
  const chat = new ChatProcess('--call-folder', folder, '--store', store);
  const all: Interview[] = [];
  for (let person = 0; person < people; person += 1) {
    const one = new Interview(chat, `p${person}`, answersOf(person));
    await one.does({ command: 'start', argument: '' });
    await one.answers(person % WHO_ENDS === 0 ? MOST_QUESTIONS : (person * 3) % STOPS);
    all.push(one);
  }
  await chat.end();
  return all;
}

/**
 * People begin about one edition of a call, and go on about the next in another process on the same
 * store. Each is compared with a fresh person who answers the same.
 */
async function upgrade(people: number): Promise<Upgrade> {
  const editions = writeEditions();
  const store = `sqlite:${join(ownFolder(), 'chat.sqlite')}`;
  try {
    const before = await oldInterviews(editions.before, store, people);
    const chat = new ChatProcess('--call-folder', editions.after, '--store', store);
    const faults: string[] = [];
    let [asked, otherVerdict] = [0, 0];
    for (const [person, old] of before.entries()) {
      const answers = answersOf(person);
      const [now, fresh] = ['p', 'fresh'].map(
        (name) => new Interview(chat, `${name}${person}`, answers),
      ) as [Interview, Interview];
      const wrong = await goesOn(old, now, fresh);
      faults.push(...wrong.map((one) => `${person}: ${one}`));
      asked += now.asked.length;
      if (old.verdict && old.verdict.outcome !== fresh.verdict?.outcome) otherVerdict += 1;
    }
    await chat.end();
    const halfDone = before.filter(({ isAsked }) => isAsked).length;
    const given = before.reduce((sum, one) => sum + one.asked.length, 0);
    return { people, halfDone, answers: given, asked, otherVerdict, faults };
  } finally {
    editions.remove();
  }
}

const HEAD = [
  ...['a new edition of a call', 'people', 'half-done', 'answers', 'asked anew', 'other verdict'],
  'faults',
];
const [FEW, MANY] = [100, 1700];

/** People who began about one edition of a call go on about the next; a thousand half-done with `full`. */
export async function upgradePart(full: boolean): Promise<Part> {
  const { people, halfDone, answers, asked, otherVerdict, faults } = await upgrade(
    full ? MANY : FEW,
  );
  const numbers = [people, halfDone, answers, asked, otherVerdict, faults.length];
  const cells = ['added, gone, renamed, another rule', ...numbers.map(String)];
  return { text: table([HEAD, cells]), faults };
}
