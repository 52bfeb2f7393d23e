import type { Topic } from '../../conversations/conversation.ts';
import type { Box, CallGraph } from './call-graph.ts';
import { widthOf, wrapText } from './wrap-text.ts';

/** The size of the letters, in pixels; everything else is measured by it. */
export const LETTER = 14;
/** The size of the letters of clauses and notes. */
export const SMALL = 12;
/** The height of a line of text. */
export const LINE = 18;
const PADDING = 9;

/** How wide the boxes of a kind are. */
const WIDTHS = { group: 214, question: 214, rule: 270, gathering: 118, outcome: 206 } as const;
/** Bold letters are wider. */
const BOLD = 1.08;

/** A box with its text in lines, the clauses or the like in smaller letters below, and its size. */
export interface LabelledBox extends Box {
  readonly lines: readonly string[];
  readonly small: readonly string[];
  /** Whether the small letters stand at the end of the last line. */
  readonly aside: boolean;
  readonly style: 'plain' | 'dashed' | 'away' | 'quiet';
  readonly width: number;
  readonly height: number;
}

/** Says the words of the picture in one language. */
export type Say = (id: string, variables?: Readonly<Record<string, string | number>>) => string;

/** The words of a call, said to nobody in particular. */
export function sayFor({ words }: Topic, language: string): Say {
  return (id, variables) => words.say(language, id, { role: '', ...variables });
}

function rolesIn(say: Say, roles: readonly string[], language: string): string {
  const names = roles.map((role) => say(`option-role-${role}`));
  return new Intl.ListFormat(language).format(names);
}

type Text = Pick<LabelledBox, 'style'> & { readonly text: string; readonly note: string };

function questionText(graph: CallGraph, box: Box, say: Say): Text {
  const leads = graph.lines.some(({ from }) => from === box) || box.id === 'role';
  const note = leads ? '' : say('diagram-for-checklist');
  return { text: say(`fact-${box.id}`), note, style: 'plain' };
}

function ruleText({ call }: Topic, box: Box, say: Say): Text {
  const rule = call.rules.find(({ id }) => id === box.id);
  const isPreference = rule?.weight === 'preference';
  const clauses = (rule?.clauses ?? []).join(', ');
  const note = isPreference ? `${clauses} · ${say('diagram-preference')}` : clauses;
  return { text: say(`rule-${box.id}`), note, style: isPreference ? 'dashed' : 'plain' };
}

function outcomeText({ call }: Topic, box: Box, say: Say): Text {
  const outcome = call.outcomes.find(({ id }) => id === box.id);
  const note = outcome?.when === 'otherwise' ? say('diagram-otherwise') : '';
  const place = call.outcomes.findIndex(({ id }) => id === box.id) + 1;
  return {
    text: `${place}. ${say(`outcome-${box.id}`)}`,
    note,
    style: outcome?.turnsAway ? 'away' : 'plain',
  };
}

function textOf(topic: Topic, graph: CallGraph, box: Box, language: string): Text {
  const say = sayFor(topic, language);
  if (box.kind === 'question') return questionText(graph, box, say);
  if (box.kind === 'rule') return ruleText(topic, box, say);
  if (box.kind === 'outcome') return outcomeText(topic, box, say);
  if (box.kind === 'gathering')
    return { text: say('diagram-requirements'), note: '', style: 'quiet' };
  const roles = rolesIn(say, box.knownBy, language);
  const text =
    box.knownBy.length > 0 ? say('diagram-known-by', { roles }) : say('diagram-everybody');
  return { text, note: '', style: 'quiet' };
}

/** The boxes of a picture with their words in a language, wrapped, and the sizes that these need. */
export function labelBoxes(topic: Topic, graph: CallGraph, language: string): LabelledBox[] {
  return graph.boxes.map((box) => {
    const { text, note, style } = textOf(topic, graph, box, language);
    const width = WIDTHS[box.kind];
    const ems = (width - 2 * PADDING) / LETTER;
    const lines = wrapText(text, style === 'quiet' ? ems / BOLD : ems);
    const small = note === '' ? [] : wrapText(note, (ems * LETTER) / SMALL);
    const last = pixelsOf(lines.at(-1) as string) + pixelsOf(small[0] ?? '', SMALL);
    const aside = small.length === 1 && last + PADDING <= width - 2 * PADDING;
    const rows = lines.length + (aside ? 0 : small.length);
    return { ...box, lines, small, aside, style, width, height: rows * LINE + 2 * PADDING - 4 };
  });
}

/** How wide a text is in pixels, in letters of the picture. */
export function pixelsOf(text: string, letter: number = LETTER): number {
  return Math.ceil(widthOf(text) * letter);
}
