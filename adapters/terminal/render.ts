import type { Choice, Reply } from '../../conversations/reply.ts';

/** How a terminal shows text. */
export interface Screen {
  /** Columns; longer lines are broken at spaces. */
  readonly width: number;
  readonly colour: boolean;
}

const BOLD = '\u001b[1m';
const FAINT = '\u001b[2m';
const PLAIN = '\u001b[0m';
const NARROWEST = 30;

function styled(text: string, style: string, screen: Screen): string {
  return screen.colour && style !== '' ? `${style}${text}${PLAIN}` : text;
}

function wrapped(line: string, width: number): string[] {
  const indent = /^\s*(?:•\s|\[.\] \d+\. )?/.exec(line)?.[0] ?? '';
  const margin = ' '.repeat(indent.length);
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<= )/)) {
    if (current !== '' && current.length + word.trimEnd().length > width) {
      lines.push(current.trimEnd());
      current = margin;
    }
    current += word;
  }
  return [...lines, current.trimEnd()];
}

/** Control characters and direction overrides, but not the line break. */
const STEERING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/** What somebody typed never steers the terminal. */
function harmless(text: string): string {
  return text.replace(STEERING, '\ufffd');
}

function body(text: string, screen: Screen): string {
  const width = Math.max(screen.width, NARROWEST);
  return harmless(text)
    .split('\n')
    .flatMap((line) => wrapped(line, width))
    .join('\n');
}

function numbered(choices: readonly Choice[]): string {
  return choices.map((choice, i) => `  ${i + 1}. ${harmless(choice.label)}`).join('\n');
}

/** The choices that are numbered: of a question that is typed, only words stand beside it. */
export function numberedChoices(reply: Reply): readonly Choice[] {
  if (!('choices' in reply) || !reply.choices) return [];
  const typed = reply.kind === 'ask' && !['choice', 'choices', 'yes-no'].includes(reply.input);
  return typed ? [] : reply.choices;
}

function withChoices(text: string, reply: Reply): string {
  const choices = numberedChoices(reply);
  return choices.length > 0 ? `${text}\n${numbered(choices)}` : text;
}

function askText(reply: Extract<Reply, { kind: 'ask' }>, screen: Screen): string {
  const { progress } = reply;
  const mark = progress
    ? `(${progress.answered + 1}/${Math.max(progress.atMost, progress.answered + 1)}) `
    : '';
  const text = styled(body(`${mark}${reply.text}`, screen), BOLD, screen);
  return withChoices(text, reply);
}

/** A reply as text for a terminal; everything in it can be read and answered without buttons. */
export function render(reply: Reply, screen: Screen): string {
  switch (reply.kind) {
    case 'ask':
      return askText(reply, screen);
    case 'facts':
      return body(JSON.stringify({ facts: reply.facts, parked: reply.parked }, null, 2), screen);
    case 'file':
      return body(reply.name, screen);
    case 'checklist':
    case 'verdict':
    case 'answer':
      return body(reply.text, screen);
    case 'note':
      return withChoices(
        styled(body(reply.text, screen), reply.topic === 'taken' ? FAINT : '', screen),
        reply,
      );
    default:
      return withChoices(body(reply.text, screen), reply);
  }
}
