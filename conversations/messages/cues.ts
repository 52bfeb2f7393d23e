import type { Call } from '../../rules/language/call.ts';
import type { Mistake } from '../../rules/language/mistakes.ts';
import { foldText } from '../answers/text/fold.ts';

/**
 * The phrases, in every language, by which people name a fact or state an option in passing. They are
 * separated by `|`; `*` stands for the rest of a word, and `~` for the value itself, which then
 * stands right beside the phrase (`i am ~`, `~ passport`).
 */
export interface Cues {
  readonly facts: Readonly<Record<string, string>>;
  /**
   * By fact and option; `yes` and `no` where the fact is one. `=phrase` must be all that is said,
   * `+phrase` counts only where the fact is named beside it or asked.
   */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The roles whose "I am" is about the facts; for the others it is about somebody else. */
  readonly self: readonly string[];
}

/** The cues of one fact, ready to be looked for in a folded text. */
export interface FactCues {
  readonly names: RegExp | undefined;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

/** The cues of one option. */
export interface OptionCues {
  readonly fact: string;
  readonly option: string;
  readonly inside: RegExp | undefined;
  readonly near: RegExp | undefined;
  readonly alone: ReadonlySet<string>;
}

/** All cues of a call, ready to be looked for. */
export interface ReadyCues {
  readonly facts: ReadonlyMap<string, FactCues>;
  readonly options: readonly OptionCues[];
  readonly self: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const BESIDE =
  '(?:\\s|-|,|:|an? |the |of |also |both |actually |now |currently |just |только |еще |тоже |сейчас |и |也|还|都|现在)*';

function phrasesOf(entry: string): string[] {
  return entry
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

/** A phrase as a pattern: its words whole, blanks of any length, Chinese anywhere. */
function patternOf(phrase: string): string {
  const folded = foldText(phrase).trim();
  const escaped = folded.replace(/[.+?^${}()[\]\\/]/gu, '\\$&');
  const words = escaped.replace(/\*/gu, '\\p{L}*').replace(/\s+/gu, '[\\s-]+');
  const start = HAN.test(folded) ? (/^\d/u.test(folded) ? '(?<!\\d)' : '') : '(?<![\\p{L}\\d])';
  const end = HAN.test(folded.slice(-1)) || folded.endsWith('*') ? '' : '(?![\\p{L}\\d])';
  return `${start}${words}${end}`;
}

function anyOf(phrases: readonly string[]): string | undefined {
  return phrases.length === 0 ? undefined : `(?:${phrases.map(patternOf).join('|')})`;
}

function factCues(entry: string): FactCues {
  const phrases = phrasesOf(entry);
  const names = anyOf(phrases.filter((one) => !one.includes('~')));
  const before = anyOf(phrases.filter((one) => one.endsWith('~')).map((one) => one.slice(0, -1)));
  const after = anyOf(phrases.filter((one) => one.startsWith('~')).map((one) => one.slice(1)));
  return {
    names: names === undefined ? undefined : new RegExp(names, 'gu'),
    before: before === undefined ? undefined : new RegExp(`${before}${BESIDE}$`, 'u'),
    after: after === undefined ? undefined : new RegExp(`^${BESIDE}${after}`, 'u'),
  };
}

function optionCues(fact: string, option: string, entry: string): OptionCues {
  const phrases = phrasesOf(entry);
  const inside = anyOf(phrases.filter((one) => !/^[=+]/u.test(one)));
  const near = anyOf(phrases.filter((one) => one.startsWith('+')).map((one) => one.slice(1)));
  return {
    ...{ fact, option },
    inside: inside === undefined ? undefined : new RegExp(inside, 'gu'),
    near: near === undefined ? undefined : new RegExp(near, 'gu'),
    alone: new Set(
      phrases.filter((one) => one.startsWith('=')).map((one) => foldText(one.slice(1))),
    ),
  };
}

const READY = new WeakMap<Cues, ReadyCues>();
const NO_CUES: ReadyCues = { facts: new Map(), options: [], self: [] };

/** The cues of a call as patterns; made once. */
export function readyCues(cues: Cues | undefined): ReadyCues {
  if (!cues) return NO_CUES;
  const known = READY.get(cues);
  if (known) return known;
  const facts = Object.entries(cues.facts).map(([fact, entry]) => [fact, factCues(entry)] as const);
  const options = Object.entries(cues.options).flatMap(([fact, entries]) =>
    Object.entries(entries).map(([option, entry]) => optionCues(fact, option, entry)),
  );
  const made = { facts: new Map(facts), options, self: cues.self };
  READY.set(cues, made);
  return made;
}

function optionsOf(call: Call, id: string): readonly string[] | undefined {
  if (id === 'role') return call.roles;
  const fact = call.facts[id];
  if (fact?.kind === 'yes-no') return ['yes', 'no'];
  return fact && 'options' in fact ? fact.options : undefined;
}

/** The author's mistakes in cues: those for no fact, no option and no role of the call. */
export function cueMistakes(call: Call, cues: Cues): Mistake[] {
  const at = 'cues';
  const facts = Object.keys(cues.facts).filter((id) => id !== 'role' && !call.facts[id]);
  const options = Object.entries(cues.options).flatMap(([id, entries]) => {
    const known = optionsOf(call, id) ?? [];
    return Object.keys(entries)
      .filter((option) => !known.includes(option))
      .map((option) => `${id}.${option}`);
  });
  const roles = cues.self.filter((role) => !call.roles.includes(role));
  return [
    ...facts.map((id) => ({ at, reason: `"${id}" is a cue for no fact` })),
    ...options.map((id) => ({ at, reason: `"${id}" is a cue for no option` })),
    ...roles.map((role) => ({ at, reason: `"${role}" is not a role of the call` })),
  ];
}
