import type { FactValue } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import { parseAnswer } from '../answers/index.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import { type CaseScene, todayOf } from '../scene.ts';
import type { OptionCues, ReadyCues } from './cues.ts';
import type { Mention } from './mentions.ts';
import type { Part } from './parts.ts';
import { COMING, DENIED } from './phrases.ts';

interface Hit {
  readonly fact: string;
  readonly option: string;
  readonly start: number;
  readonly end: number;
}

function hitsOf(
  { fact, option, inside, near, alone }: OptionCues,
  text: string,
  meant: readonly string[],
): Hit[] {
  const bare = text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  if (alone.has(bare)) return [{ fact, option, start: 0, end: text.length }];
  const patterns = [inside, meant.includes(fact) ? near : undefined].filter(
    (one) => one !== undefined,
  );
  const matches = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  return matches.map((match) => ({
    ...{ fact, option, start: match.index, end: match.index + match[0].length },
  }));
}

/** Where phrases lie over one another the first is meant, and of those the longest. */
function apart(hits: readonly Hit[]): Hit[] {
  let end = -1;
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((hit) => {
    const free = hit.start >= end;
    if (free) end = hit.end;
    return free;
  });
}

function optionValue(scene: CaseScene, { fact, option }: Hit): FactValue {
  const { kind } = scene.topic.call.facts[fact] ?? {};
  return kind === 'yes-no' ? option === 'yes' : option;
}

function byLabel(scene: CaseScene, ready: ReadyCues, part: Part, fact: string): Mention[] {
  const declared = declarationIn(scene.topic.call)(fact);
  const names = ready.facts.get(fact)?.names;
  if (!names || !('options' in declared) || declared.kind !== 'choice') return [];
  const rest = part.text.replace(names, ' ').trim();
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const parsed = rest === '' ? undefined : parseAnswer(shapeOf(scene, fact), rest, options);
  return parsed?.kind === 'value' ? [{ fact, parsed, start: part.start, end: part.end }] : [];
}

/** The options that a part of a message states, by their cues or, where it names the fact, by their labels. */
export function optionMentions(
  scene: CaseScene,
  ready: ReadyCues,
  part: Part,
  named: readonly string[],
  open: string | undefined,
): Mention[] {
  const meant = open === undefined ? named : [...named, open];
  const all = ready.options.flatMap((cues) => hitsOf(cues, part.text, meant));
  const hits = apart(all).filter((hit) => {
    const left = part.text.slice(0, hit.start);
    const coming = scene.topic.call.facts[hit.fact]?.kind !== 'yes-no' && COMING.test(left);
    return !DENIED.test(left) && !coming;
  });
  const mentions = hits.map((hit): Mention => {
    const parsed = { kind: 'value' as const, value: optionValue(scene, hit) };
    return { fact: hit.fact, parsed, start: part.start + hit.start, end: part.start + hit.end };
  });
  const stated = new Set(all.map((hit) => hit.fact));
  const labels = named.filter((fact) => !stated.has(fact) && fact !== 'role');
  return [...mentions, ...labels.flatMap((fact) => byLabel(scene, ready, part, fact))];
}
