import { type Language, type Parsed, parseAnswer } from '../../../conversations/answers/index.ts';
import { byHand, ownTables } from '../strangers.ts';
import english from './en.json' with { type: 'json' };
import russian from './ru.json' with { type: 'json' };
import { SHAPES } from './shapes.ts';
import chinese from './zh.json' with { type: 'json' };

/** The day on which the labelled answers are given. */
const TODAY = '2024-11-23';

/** One labelled answer; `held` ones are only scored, never tuned on. */
export interface Labelled {
  readonly language: Language;
  readonly heading: string;
  readonly text: string;
  readonly wanted: readonly string[];
  readonly held: boolean;
}

const HELD_EVERY = 3;

type Table = Readonly<Record<string, readonly string[]>>;

/** Reads a table: by question, lines of "what was typed => what a careful person makes of it". */
function read(language: Language, table: Table): Labelled[] {
  const lines = Object.entries(table).flatMap(([heading, all]) =>
    all.map((line) => ({ heading, line })),
  );
  return lines.map(({ heading, line }, place) =>
    labelledBy(language, heading, line, place % HELD_EVERY === HELD_EVERY - 1),
  );
}

function labelledBy(language: Language, heading: string, line: string, held: boolean): Labelled {
  const [text = '', wanted = ''] = line.split(' => ');
  return { language, heading, text, wanted: wanted.split('|'), held };
}

/** Reads a text: headings that name the question, and under each its lines as in a table. */
function readLines(language: Language, table: string, held: boolean): Labelled[] {
  let heading = '';
  const answers: Labelled[] = [];
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) heading = line.slice(2);
    else if (line !== '') answers.push(labelledBy(language, heading, line, held));
  }
  return answers;
}

/** The labelled answers of the house. */
export const HOUSE: readonly Labelled[] = [
  ...read('en', english),
  ...read('zh', chinese),
  ...read('ru', russian),
];

/** The labelled answers of each hand. */
export const HANDS = byHand(
  'answers',
  ['strangers', 'third', 'fourth'],
  ({ language, held, table }) => readLines(language, table, held),
);

/** Labelled answers that were thought up before tuning; all of them are tuned on. */
export const OWN: readonly Labelled[] = ownTables('answers').flatMap(({ language, table }) =>
  readLines(language, table, false),
);

/** All labelled answers by the names of their sets: the house's first, then each hand's, then those that were thought up. */
export const SETS: Readonly<Record<string, readonly Labelled[]>> = {
  house: HOUSE,
  ...HANDS,
  own: OWN,
};

/** A value as the tables write it: KE,UG · 61.. · true. */
export function spelt(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value !== 'object' || value === null) return String(value);
  const { atLeast = '', atMost = '' } = value as {
    atLeast?: number | string;
    atMost?: number | string;
  };
  return `${atLeast}..${atMost}`;
}

function fits(parsed: Parsed, wanted: string): boolean {
  const [kind = '', ...rest] = wanted.split(':');
  const said = rest.join(':');
  if (kind === 'unsure') return parsed.kind === 'unsure';
  if (kind === 'no') return parsed.kind === 'refuse' && (said === '' || parsed.reason === said);
  if (kind === 'v') return parsed.kind === 'value' && spelt(parsed.value) === said;
  if (kind === 'part') return parsed.kind === 'partial' && spelt(parsed.value).includes(said);
  if (parsed.kind !== 'confirm') return parsed.kind === 'partial' && said === '';
  return said === '' || parsed.candidates.some((candidate) => spelt(candidate).includes(said));
}

/** What the parser makes of a labelled answer, and whether it is right; `silent` is a wrong acceptance. */
export function score(labelled: Labelled): { parsed: Parsed; right: boolean; silent: boolean } {
  const shape = SHAPES[labelled.heading];
  if (!shape) throw new Error(`No shape for ${labelled.heading}`);
  const parsed = parseAnswer(shape, labelled.text, { language: labelled.language, today: TODAY });
  const right = labelled.wanted.some((wanted) => fits(parsed, wanted));
  return {
    parsed,
    right,
    silent: !right && (parsed.kind === 'value' || parsed.kind === 'partial'),
  };
}
