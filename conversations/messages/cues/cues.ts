import type { Call } from '../../../rules/language/call.ts';
import type { Mistake } from '../../../rules/language/mistakes.ts';
import { foldText } from '../../answers/text/fold.ts';
import { createPhraseFinder, eachWay, type PhraseFinder } from './phrase-finder.ts';
import { patternOf } from './phrase-pattern.ts';

/**
 * The phrases, in every language, by which people name a fact or state an option in passing. They are
 * separated by `|`; `*` stands for the rest of a word, and `~` for the value itself, which then
 * stands right beside the phrase (`i am ~`, `~ passport`). `{a/b}` is one of some words, `{a/b/}` perhaps none;
 * it begins no phrase unless a word has to stand there. `$` behind a phrase ends what is said.
 */
export interface Cues {
  readonly facts: Readonly<Record<string, string>>;
  /**
   * By fact and option; `yes` and `no` where the fact is one. `=phrase` must be all that is said,
   * `+phrase` counts only where the fact is named beside it or asked, `?phrase` makes it only likely,
   * so that it is asked, `@phrase` counts only where those who write for another person speak of themselves;
   * `+?phrase` is both.
   */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By fact, words that leave what is said of it in doubt, so that it is asked. */
  readonly doubts?: Readonly<Record<string, string>>;
  /** By fact, the options that a plain yes or no can mean, where their labels do not say so. */
  readonly plain?: Readonly<Record<string, PlainMeanings>>;
  /**
   * By fact, the facts before it that it may be taken for: while one of them is not known, words that are all
   * that is said of it make it only likely ("full time" may be of the job).
   */
  readonly waits?: Readonly<Record<string, readonly string[]>>;
  /** The roles whose "I am" is about the facts; for the others it is about somebody else. */
  readonly self: readonly string[];
  /** The roles whose own side is the other side of which the facts are: "our institute" is the partner. */
  readonly partners?: readonly string[];
}

/** The phrases of one language. */
export type CueWords = Pick<Cues, 'facts' | 'options' | 'doubts'>;

type Phrases = Readonly<Record<string, string>>;

function joined(all: readonly Phrases[]): Record<string, string> {
  const ids = new Set(all.flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...ids].map((id) => [id, all.flatMap((one) => one[id] ?? []).join('|')]),
  );
}

/** The phrases of several languages, together. */
export function inLanguages(languages: readonly CueWords[]): CueWords {
  const facts = new Set(languages.flatMap(({ options }) => Object.keys(options)));
  return {
    facts: joined(languages.map((one) => one.facts)),
    options: Object.fromEntries(
      [...facts].map((fact) => [fact, joined(languages.map(({ options }) => options[fact] ?? {}))]),
    ),
    doubts: joined(languages.map((one) => one.doubts ?? {})),
  };
}

/** The options of a choice that a plain yes, or a plain no, can mean. */
export interface PlainMeanings {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The cues of one fact that stand right beside a value. */
export interface FactCues {
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

/**
 * An option that a phrase states; one that is `near` counts only where the fact is named beside it or asked,
 * one that is `likely` is asked about, one that is `ofWriter` is said by those who write for another person.
 */
export interface StatedOption {
  readonly fact: string;
  readonly option: string;
  readonly near: boolean;
  readonly likely: boolean;
  readonly ofWriter: boolean;
}

/** All cues of a call, ready to be looked for in folded texts. */
export interface ReadyCues {
  readonly facts: ReadonlyMap<string, FactCues>;
  /** The phrases that name a fact. */
  readonly names: PhraseFinder<string>;
  readonly stated: PhraseFinder<StatedOption>;
  /** Options by the words that state them when nothing else is said. */
  readonly alone: ReadonlyMap<string, readonly StatedOption[]>;
  /** By fact, the words that leave what is said of it in doubt. */
  readonly doubts: ReadonlyMap<string, RegExp>;
  readonly waits: Readonly<Record<string, readonly string[]>>;
  readonly self: readonly string[];
  readonly partners: readonly string[];
}

const BESIDE =
  '(?:\\s|-|,|:|an? |the |of |from |из |also |both |actually |now |currently |just |только |еще |тоже |сейчас |и |也|还|都|现在)*';

function phrasesOf(entry: string): string[] {
  return entry
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

function anyOf(phrases: readonly string[]): string | undefined {
  return phrases.length === 0 ? undefined : `(?:${phrases.map(patternOf).join('|')})`;
}

function factCues(entry: string): FactCues {
  const phrases = phrasesOf(entry);
  const before = anyOf(phrases.filter((one) => one.endsWith('~')).map((one) => one.slice(0, -1)));
  const after = anyOf(phrases.filter((one) => one.startsWith('~')).map((one) => one.slice(1)));
  return {
    before: before === undefined ? undefined : new RegExp(`${before}${BESIDE}$`, 'u'),
    after: after === undefined ? undefined : new RegExp(`^${BESIDE}${after}`, 'u'),
  };
}

function namesOf([fact, entry]: readonly [string, string]): [string, string][] {
  return phrasesOf(entry)
    .filter((one) => !one.includes('~'))
    .map((phrase) => [phrase, fact]);
}

interface OptionPhrase {
  readonly phrase: string;
  readonly stated: StatedOption;
  readonly alone: boolean;
}

function optionPhrases({ options }: Cues): OptionPhrase[] {
  return Object.entries(options).flatMap(([fact, entries]) =>
    Object.entries(entries).flatMap(([option, entry]) =>
      phrasesOf(entry).map((written) => {
        const signs = /^[=+?@]*/u.exec(written)?.[0] ?? '';
        const [near, likely] = [signs.includes('+'), signs.includes('?')];
        const stated = { fact, option, near, likely, ofWriter: signs.includes('@') };
        return { phrase: written.slice(signs.length), stated, alone: signs.includes('=') };
      }),
    ),
  );
}

/** What may stand between the words of a phrase, and says no more than that it is so after all. */
const AFTER_ALL = /(?<!\p{L})(?:все-таки|все же|вообще-то|в общем-то|оказывается)(?!\p{L})/gu;

function blank(words: string): string {
  return ' '.repeat(words.length);
}

const READY = new WeakMap<Cues, ReadyCues>();
const NO_CUES: Cues = { facts: {}, options: {}, self: [] };

function made(cues: Cues): ReadyCues {
  const facts = Object.entries(cues.facts);
  const options = optionPhrases(cues);
  const inside = options.filter((one) => !one.alone);
  const stated = createPhraseFinder(
    inside.map((one) => [one.phrase, one.stated] as [string, StatedOption]),
  );
  const alone = options
    .filter((one) => one.alone)
    .flatMap(({ phrase, stated }) => eachWay(phrase).map((one) => ({ phrase: one, stated })));
  return {
    facts: new Map(facts.map(([fact, entry]) => [fact, factCues(entry)])),
    names: createPhraseFinder(facts.flatMap(namesOf)),
    stated: (text) => stated(text.replace(AFTER_ALL, blank)),
    alone: new Map(
      [...Map.groupBy(alone, ({ phrase }) => foldText(phrase).replaceAll('-', ' '))].map(
        ([phrase, all]) => [phrase, all.map(({ stated }) => stated)],
      ),
    ),
    doubts: new Map(
      Object.entries(cues.doubts ?? {}).map(([fact, entry]) => [
        fact,
        new RegExp(phrasesOf(entry).map(patternOf).join('|'), 'u'),
      ]),
    ),
    waits: cues.waits ?? {},
    self: cues.self,
    partners: cues.partners ?? [],
  };
}

/** The cues of a call, ready; made once. */
export function readyCues(cues: Cues = NO_CUES): ReadyCues {
  const known = READY.get(cues);
  if (known) return known;
  const ready = made(cues);
  READY.set(cues, ready);
  return ready;
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
  const plain = Object.entries(cues.plain ?? {}).map(
    ([id, { yes, no }]) =>
      [id, Object.fromEntries([...yes, ...no].map((one) => [one, '']))] as const,
  );
  const waits = Object.entries(cues.waits ?? {}).flat(2);
  const named = [...Object.keys(cues.facts), ...Object.keys(cues.doubts ?? {}), ...waits];
  const facts = named.filter((id) => id !== 'role' && !call.facts[id]);
  const options = [...Object.entries(cues.options), ...plain].flatMap(([id, entries]) => {
    const known = optionsOf(call, id) ?? [];
    return Object.keys(entries)
      .filter((option) => !known.includes(option))
      .map((option) => `${id}.${option}`);
  });
  const roles = [...cues.self, ...(cues.partners ?? [])].filter(
    (role) => !call.roles.includes(role),
  );
  return [
    ...facts.map((id) => ({ at, reason: `"${id}" is a cue for no fact` })),
    ...options.map((id) => ({ at, reason: `"${id}" is a cue for no option` })),
    ...roles.map((role) => ({ at, reason: `"${role}" is not a role of the call` })),
  ];
}
