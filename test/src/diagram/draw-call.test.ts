import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../conversations/conversation.ts';
import { graphOf } from '../../../src/diagram/call-graph.ts';
import { drawCall } from '../../../src/diagram/draw-call.ts';
import { LETTER, labelBoxes } from '../../../src/diagram/label-boxes.ts';
import { layOut } from '../../../src/diagram/lay-out.ts';
import { escaped } from '../../../src/diagram/svg.ts';
import { widthOf } from '../../../src/diagram/wrap-text.ts';
import { stallConversation } from '../../calls/quaymouth-stall/conversation.ts';
import { conversationOf, shanghai } from '../../conversations/person.ts';

const [exchange, cooperation] = shanghai.topics as readonly [Topic, Topic];
const [stall] = conversationOf(stallConversation).topics as readonly [Topic];
const pictures = [exchange, cooperation, stall].flatMap((topic) =>
  topic.languages.map((language) => ({ topic, language, id: topic.id })),
);

/** The lines that arrive at a box, as "from" or "from: result". */
function linesTo(topic: Topic, kind: string, id: string): string[] {
  const lines = graphOf(topic).lines.filter(({ to }) => to.kind === kind && to.id === id);
  return lines.map(({ from, result }) => (result ? `${from.id}: ${result}` : from.id));
}

describe('what is drawn of a call', () => {
  test('every question, rule and outcome once, the questions by who knows them', () => {
    const { boxes } = graphOf(exchange);
    const ids = (kind: string) => boxes.filter((box) => box.kind === kind).map(({ id }) => id);
    expect(ids('question').toSorted()).toEqual(exchange.order.toSorted());
    expect(ids('rule')).toEqual(exchange.call.rules.map(({ id }) => id));
    expect(ids('outcome')).toEqual(exchange.call.outcomes.map(({ id }) => id));
    expect(ids('group')).toEqual(['everybody', 'leader office']);
    expect(ids('question').slice(0, 3)).toEqual(['role', 'passports', 'formerChinese']);
  });

  test('a rule hangs on its facts, also behind derived ones', () => {
    expect(linesTo(exchange, 'rule', 'stay-within-period')).toEqual([
      'stayStart',
      'stayMonths',
      'oneBlock',
      'stayLastDay',
    ]);
    expect(linesTo(stall, 'rule', 'season-ticket')).toEqual(['marketDays', 'fairDays', 'place']);
  });

  test('an outcome hangs on all requirements, on findings, on facts', () => {
    expect(linesTo(exchange, 'outcome', 'ineligible')).toEqual(['requirements: unmet']);
    expect(linesTo(exchange, 'outcome', 'host-must-confirm')).toEqual(['role']);
    expect(linesTo(stall, 'outcome', 'ask-market-office')).toEqual(['food-book: office']);
    expect(linesTo(stall, 'outcome', 'land-owner')).toEqual(['ownerAgrees', 'private-land: met']);
  });

  test('preferences are dashed and no requirement', () => {
    const { lines } = graphOf(cooperation);
    const dashed = lines.filter((line) => line.dashed).map(({ to }) => to.id);
    expect([...new Set(dashed)]).toEqual(['key-area', 'priority-direction']);
    expect(linesTo(cooperation, 'gathering', 'requirements')).not.toContain('key-area');
  });
});

describe.each(pictures)('the picture of $id in $language', ({ topic, language }) => {
  const graph = graphOf(topic);
  const boxes = labelBoxes(topic, graph, language);
  const placed = layOut(boxes, graph.lines, ({ result }) => (result === undefined ? 0 : 90));

  test('has text that fits its boxes', () => {
    for (const box of placed.boxes)
      for (const line of box.lines) expect(widthOf(line) * LETTER).toBeLessThan(box.width - 16);
  });

  test('has boxes that do not overlap, within its edges', () => {
    for (const [i, one] of placed.boxes.entries()) {
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(placed.height);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(placed.width);
      for (const other of placed.boxes.slice(i + 1)) {
        const apart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
          Math.abs(one.y - other.y) >= (one.height + other.height) / 2;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
    }
  });

  test('has the questions and the outcomes in their order, and a width that a page has', () => {
    for (const kinds of [['group', 'question'], ['outcome']]) {
      const column = placed.boxes.filter(({ kind }) => kinds.includes(kind)).map(({ y }) => y);
      expect(column).toEqual(column.toSorted((a, b) => a - b));
    }
    const [, width] = /<svg [^>]* width="(\d+)"/.exec(drawCall(topic, language)) ?? [];
    expect(Number(width)).toBeLessThan(1100);
  });

  test('can be read by a screen reader, on light and on dark', () => {
    const svg = drawCall(topic, language);
    expect(svg).toMatch(
      /^<svg [^>]*lang="[^"]+"[^>]*role="img" aria-labelledby="title description">/,
    );
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="description">[^<]+<\/desc>/);
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

test('text is escaped, and what XML cannot hold is left out', () => {
  expect(escaped('<b> & "c" \'d\'\u0000\ud800')).toBe('&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;');
});
