import { parseAnswer } from '../answers/index.ts';
import { fold, written } from '../answers/text/fold.ts';
import { wordSet } from '../answers/text/lexemes.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import { readAgain, type TakenBack, takenBackIn, withoutTakingBack } from './corrections.ts';
import { readyCues } from './cues.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { merged } from './merged.ts';
import { type Part, partsOf } from './parts.ts';
import { FIRST, TAKES_UP } from './phrases.ts';
import { type Value, valuesIn } from './values.ts';

/** What a message holds beside a plain answer. */
export interface Reading {
  /** What it says of facts, one mention each. */
  readonly mentions: readonly Mention[];
  /** The fact whose answer was a mistake, where what is right is not said. */
  readonly mistaken?: string;
  /** The parts that ask or only suppose something, as spans of the message as written. */
  readonly questions: readonly { readonly start: number; readonly end: number }[];
  /** What was seen but belongs to no fact, as written. */
  readonly unused: readonly string[];
  readonly takenBack: TakenBack['how'];
  /** What is supposed of facts, or stated right before a question that takes it up. */
  readonly supposed: readonly Mention[];
  /** Whether it speaks of somebody else only. */
  readonly ofOthers: boolean;
}

interface Said {
  readonly mentions: Mention[];
  readonly unused: Value[];
  readonly left: Part[];
  readonly named: string[];
}

const COURTESIES = wordSet(
  'hi hello hey thanks thank you ok okay please sorry sure great good morning afternoon evening dear sir madam all right well cheers привет здравствуйте спасибо добрый день утро вечер пожалуйста хорошо ок ладно извините',
);
const HAN_COURTESY = /^(?:您好|你好|谢谢|谢谢您|好的|好|请问|早上好|下午好|晚上好|不好意思|抱歉|老师好|嗯|哈喽|在吗)+$/u;

function isCourtesy(text: string): boolean {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word) => COURTESIES.has(word) || HAN_COURTESY.test(word));
}

/** "Kenya, is it on the list?" names what is asked about, and perhaps no answer. */
function isTakenUp(part: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(part) + 1];
  const asked = next?.sentence === part.sentence && next.stance === 'asks';
  return asked && TAKES_UP.test(next.text) && !FIRST.test(part.text);
}

function doubted(mention: Mention): Mention {
  const { parsed } = mention;
  if (parsed.kind !== 'value') return mention;
  return { ...mention, parsed: { kind: 'confirm', reason: 'hedged', candidates: [parsed.value] } };
}

function saidIn(scene: CaseScene, parts: readonly Part[], values: readonly Value[], open: string | undefined): Said {
  const said: Said = { mentions: [], unused: [], left: [], named: [] };
  for (const part of parts) {
    if (part.stance === 'others') said.unused.push(...values.filter((one) => one.start >= part.start && one.end <= part.end));
    if (part.stance !== 'says') continue;
    const { mentions, unused, named } = mentionsIn(scene, part, values, open);
    said.mentions.push(...(isTakenUp(part, parts) ? mentions.map(doubted) : mentions));
    said.named.push(...named);
    if (mentions.length === 0 && !isCourtesy(part.text)) said.left.push(part);
    else said.unused.push(...unused);
  }
  return said;
}

/** The last answered facts first. */
function answeredLast(scene: CaseScene): string[] {
  return Object.keys(scene.case.facts)
    .filter((fact) => fact !== 'role')
    .reverse();
}

/** Words without a cue take back the last answer that they fit, or the named one. */
function correctionIn(scene: CaseScene, said: Said, texts: readonly string[], open: string | undefined): Mention | undefined {
  const last = answeredLast(scene);
  const named = last.filter((fact) => said.named.includes(fact));
  const pending = open !== undefined && last.includes(open) ? [open] : [];
  for (const fact of [...named, ...pending, ...last]) {
    for (const text of texts) {
      const parsed = readAgain(scene, fact, text);
      if (parsed) return { fact, parsed, start: 0, end: 0 };
    }
  }
  return undefined;
}

/** What is left is the answer to the open question, as far as it can be read as one. */
function answerIn(scene: CaseScene, open: string, texts: readonly string[]): Mention | undefined {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const shape = shapeOf(scene, open);
  const all = texts.length > 1 ? [texts.join(', '), ...texts] : texts;
  const read = all.map((text) => parseAnswer(shape, text, options));
  const parsed =
    read.find((one) => one.kind === 'value') ??
    read.find((one) => one.kind === 'partial') ??
    read.find((one) => one.kind === 'confirm') ??
    read.find((one) => one.kind === 'unsure');
  return parsed && { fact: open, parsed, start: 0, end: 0 };
}

function leftOver(scene: CaseScene, said: Said, takenBack: TakenBack, texts: readonly string[], open: string | undefined): Mention | undefined {
  if (texts.length === 0) return undefined;
  const isOpen = open !== undefined && !said.mentions.some((one) => one.fact === open);
  const known = open !== undefined && scene.case.facts[open] !== undefined;
  const answer = () => (isOpen ? answerIn(scene, open as string, texts) : undefined);
  if (takenBack.how === 'clearly') return correctionIn(scene, said, texts, open) ?? answer();
  const answered = answer();
  if (takenBack.how === 'not' || known) return answered;
  return answered?.parsed.kind === 'value' ? answered : (correctionIn(scene, said, texts, open) ?? answered);
}

function mistakenIn(scene: CaseScene, said: Said, takenBack: TakenBack): string | undefined {
  if (!takenBack.mistaken) return undefined;
  const last = answeredLast(scene);
  return last.find((fact) => said.named.includes(fact)) ?? last[0];
}

/** Reads all that a message holds: facts by their cues, an answer to the open question, corrections, questions. */
export function readMessage(scene: CaseScene, message: string, open: string | undefined): Reading {
  const folded = fold(message);
  const lines = Array.from(folded.text, (sign, at) => (message[folded.at[at] ?? 0] === '\n' ? '\n' : sign));
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const values = valuesIn(message, options, folded);
  const ready = readyCues(scene.topic.cues);
  const role = scene.case.facts['role'];
  const self = ready.self.length === 0 || role === undefined || ready.self.includes(String(role));
  const cut = partsOf(lines.join('').slice(0, folded.text.length), values, self);
  const takenBack = takenBackIn(cut.map((part) => (part.stance === 'says' ? part.text : '')).join('\n'));
  const parts = cut.map((part, at) => {
    if (part.stance !== 'says') return part;
    return { ...part, text: at === 0 ? takenBackIn(part.text).text : withoutTakingBack(part.text) };
  });
  const said = saidIn(scene, parts, values, open);
  const texts = said.left.map((part) => partAsWritten(folded, part)).filter((text) => /[\p{L}\d]/u.test(text));
  const left = leftOver(scene, said, takenBack, texts, open);
  const mentions = merged([...said.mentions, ...(left ? [left] : [])]);
  const changes = mentions.some((one) => scene.case.facts[one.fact] !== undefined);
  const mistaken = changes || left ? undefined : mistakenIn(scene, said, takenBack);
  const unusedLeft = left ? [] : values.filter((one) => said.left.some((part) => one.start >= part.start && one.end <= part.end));
  return {
    mentions,
    ...(mistaken === undefined ? {} : { mistaken }),
    questions: cut
      .filter((part) => part.stance === 'asks' || part.stance === 'supposes')
      .map((part) => ({ start: folded.at[part.start] ?? 0, end: folded.at[part.end] ?? message.length })),
    unused: [...said.unused, ...unusedLeft].map((one) => one.written),
    takenBack: takenBack.how,
    supposed: parts.filter((part) => part.stance === 'supposes').flatMap((part) => mentionsIn(scene, part, values, open).mentions),
    ofOthers: parts.some((part) => part.stance === 'others') && said.left.length === 0,
  };

  function partAsWritten(source: typeof folded, part: Part): string {
    const text = part.text;
    const from = text.search(/\S/u);
    if (from < 0) return '';
    const whole = written(source, part.start + from, part.start + text.trimEnd().length);
    const blanked = text.trim();
    return blanked === source.text.slice(part.start + from, part.start + text.trimEnd().length) ? whole : blanked;
  }
}
