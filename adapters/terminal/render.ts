import type { Choice, Reply } from '../../conversations/reply.ts';
import { isNumbered } from './event.ts';
import { wrap } from './wrap.ts';

/** How a terminal shows text. */
export interface Screen {
  /** Columns; longer lines are broken at spaces. */
  readonly width: number;
  readonly colour: boolean;
}

/** Says what the terminal adds of its own, in the person's language. */
export type Say = (id: string, variables?: Readonly<Record<string, string | number>>) => string;

const STYLES = { bold: '\u001b[1m', faint: '\u001b[2m' };
const PLAIN = '\u001b[0m';
const NARROWEST = 30;

/** What steers a terminal or turns the direction of writing: it is never passed on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function harmless(text: string): string {
  return text.replace(STEERING, '\ufffd');
}

function shown(text: string, screen: Screen, style?: keyof typeof STYLES): string[] {
  const lines = wrap(harmless(text), Math.max(screen.width, NARROWEST));
  if (!screen.colour || !style) return lines;
  return lines.map((line) => (line === '' ? line : `${STYLES[style]}${line}${PLAIN}`));
}

/** The first line stands out; the rest is plain. */
function headed(text: string, screen: Screen): string[] {
  const [heading = '', ...rest] = text.split('\n');
  const body = rest.length === 0 ? [] : shown(rest.join('\n'), screen);
  return [...shown(heading, screen, 'bold'), ...body];
}

function choiceLines(choices: readonly Choice[], numbered: boolean, screen: Screen): string[] {
  return choices.flatMap(({ label }, i) =>
    shown(`  ${numbered ? `${i + 1}.` : '–'} ${label.replaceAll('\n', ' ')}`, screen),
  );
}

function askLines(reply: Extract<Reply, { kind: 'ask' }>, screen: Screen, say: Say): string[] {
  const { progress, choices = [] } = reply;
  const number = (progress?.answered ?? 0) + 1;
  const counted = progress
    ? shown(say('progress', { number, atMost: Math.max(progress.atMost, number) }), screen, 'faint')
    : [];
  const hint = reply.input === 'choices' ? shown(say('how-choices'), screen, 'faint') : [];
  return [
    ...counted,
    ...headed(reply.text, screen),
    ...choiceLines(choices, isNumbered(reply), screen),
    ...hint,
  ];
}

function factLines({ facts, parked }: Extract<Reply, { kind: 'facts' }>, screen: Screen): string[] {
  const known = Object.entries(facts).map(([fact, value]) => `${fact}: ${JSON.stringify(value)}`);
  return shown([...known, ...parked.map((fact) => `${fact}: ?`)].join('\n'), screen);
}

function linesOf(reply: Reply, screen: Screen, say: Say): string[] {
  switch (reply.kind) {
    case 'ask':
      return askLines(reply, screen, say);
    case 'facts':
      return factLines(reply, screen);
    case 'file':
      return shown(say('file-saved', { name: reply.name }), screen);
    case 'verdict':
    case 'checklist':
      return headed(reply.text, screen);
    case 'answer':
      return shown(reply.text, screen);
    case 'note': {
      const style = reply.topic === 'taken' ? 'faint' : undefined;
      return [
        ...shown(reply.text, screen, style),
        ...choiceLines(reply.choices ?? [], true, screen),
      ];
    }
    case 'refuse':
    case 'change':
      return [...shown(reply.text, screen), ...choiceLines(reply.choices ?? [], true, screen)];
  }
}

/** A reply as text for a terminal; everything in it can be read and answered without buttons. */
export function render(reply: Reply, screen: Screen, say: Say): string {
  return linesOf(reply, screen, say).join('\n');
}
