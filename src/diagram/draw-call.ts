import type { Topic } from '../../conversations/conversation.ts';
import { graphOf, type Line } from './call-graph.ts';
import { labelBoxes, pixelsOf, SMALL, sayFor } from './label-boxes.ts';
import { layOut } from './lay-out.ts';
import { toSvg } from './svg.ts';

/** Draws the questions, rules and outcomes of a call in one language, as an SVG document. */
export function drawCall(topic: Topic, language: string): string {
  const say = sayFor(topic, language);
  const graph = graphOf(topic);
  const call = say('call-title');
  const count = (kind: string) => graph.boxes.filter((box) => box.kind === kind).length;
  const counts = { questions: count('question'), rules: count('rule'), outcomes: count('outcome') };
  const named = topic.call.outcomes.map(({ id }) => say(`outcome-${id}`));
  const outcomes = new Intl.ListFormat(language, { type: 'unit' }).format(named);
  const result = ({ from, result }: Line) => {
    if (result === undefined) return '';
    return say(from.kind === 'gathering' ? `diagram-some-${result}` : `diagram-${result}`);
  };
  const placed = layOut(labelBoxes(topic, graph, language), graph.lines, (line) =>
    pixelsOf(result(line), SMALL),
  );
  return toSvg(placed, {
    title: say('diagram-title', { call }),
    description: `${say('diagram-description', counts)} ${outcomes}`,
    language,
    result,
  });
}
