import { LETTER, LINE, SMALL } from './label-boxes.ts';
import type { Placed, PlacedBox, PlacedLine, Point } from './lay-out.ts';

/** The words of a picture that stand on no box. */
export interface Captions {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The words of a result beside the line to an outcome. */
  readonly result: (line: PlacedLine) => string;
}

const STYLE = `
svg { background: #ffffff; }
text { font: ${LETTER}px system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; fill: #1f2328; }
.small { font-size: ${SMALL}px; fill: #59636e; }
.back { fill: #ffffff; }
rect.box { fill: #f6f8fa; stroke: #8c959f; stroke-width: 1; }
.question rect.box { fill: #ddf4ff; stroke: #218bff; }
.some rect.box { fill: #fff8c5; stroke: #bf8700; }
.outcome rect.box { fill: #dafbe1; stroke: #2da44e; stroke-width: 1.5; }
.away rect.box { fill: #ffebe9; stroke: #cf222e; }
.dashed rect.box { stroke-dasharray: 5 4; }
.quiet text { font-weight: 600; fill: #59636e; }
.group.quiet rect.box { fill: none; stroke: none; }
path { fill: none; stroke: #218bff; stroke-width: 1.2; opacity: 0.55; }
path.some { stroke: #bf8700; }
path.rule, path.gathering { stroke: #8c959f; }
path.gathering { stroke-width: 2; opacity: 0.9; }
path.dashed { stroke-dasharray: 5 4; }
.halo { stroke: #ffffff; stroke-width: 4px; paint-order: stroke; }
@media (prefers-color-scheme: dark) {
svg { background: #0d1117; }
text { fill: #e6edf3; }
.small, .quiet text { fill: #9198a1; }
.back { fill: #0d1117; }
rect.box { fill: #151b23; stroke: #656c76; }
.question rect.box { fill: #0c2d6b; stroke: #4493f8; }
.some rect.box { fill: #3d2e00; stroke: #d29922; }
.outcome rect.box { fill: #033a16; stroke: #3fb950; }
.away rect.box { fill: #67060c; stroke: #f85149; }
path { stroke: #4493f8; }
path.some { stroke: #d29922; }
path.rule, path.gathering { stroke: #656c76; }
.halo { stroke: #0d1117; }
}`;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it can stand in XML; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (letter) => ESCAPED[letter] as string);
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}

function textLine(text: string, { x, y }: Point, attributes = ''): string {
  return `<text${attributes} x="${round(x)}" y="${round(y)}">${escaped(text)}</text>`;
}

function classesOf(box: PlacedBox): string {
  return [box.kind, box.style, ...(box.knownBy.length > 0 ? ['some'] : [])].join(' ');
}

function drawBox(box: PlacedBox): string {
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const rows = box.lines.length + (box.aside ? 0 : box.small.length);
  const first = box.y - (rows * LINE) / 2 + LETTER - 0.5;
  const inset = box.kind === 'group' ? 0 : 9;
  const at = (row: number) => ({ x: left + inset, y: first + row * LINE });
  const end = { x: left + box.width - 9, y: at(box.lines.length - 1).y };
  const texts = [
    ...box.lines.map((text, i) => textLine(text, at(i))),
    ...box.small.map((text, i) =>
      box.aside
        ? textLine(text, end, ' class="small" text-anchor="end"')
        : textLine(text, at(box.lines.length + i), ' class="small"'),
    ),
  ];
  const frame = `<rect class="box" x="${round(left)}" y="${round(top)}" width="${box.width}" height="${box.height}" rx="6"/>`;
  return `<g class="${classesOf(box)}">${frame}${texts.join('')}</g>`;
}

/** The sides of two boxes that face one another, where a line leaves and arrives. */
function endsOf(line: PlacedLine, boxes: ReadonlyMap<string, PlacedBox>): [Point, Point] {
  const at = ({ kind, id }: PlacedLine['from']) => boxes.get(`${kind} ${id}`) as PlacedBox;
  const [from, to] = [at(line.from), at(line.to)];
  return [
    { x: from.x + from.width / 2, y: from.y },
    { x: to.x - to.width / 2, y: to.y },
  ];
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** The sides of the column of rules. */
function sidesOf(boxes: ReadonlyMap<string, PlacedBox>): Sides {
  const rule = [...boxes.values()].find(({ kind }) => kind === 'rule');
  const { x = 0, width = 0 } = rule ?? {};
  return { left: x - width / 2, right: x + width / 2 };
}

function bend(from: Point, to: Point): string {
  const middle = round((from.x + to.x) / 2);
  return `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}

/** A line across the column of rules runs level between two of them. */
function waysThrough(
  line: PlacedLine,
  [start, end]: readonly [Point, Point],
  rules: Sides,
): Point[] {
  const { across: y } = line;
  if (y === undefined) return [start, end];
  return [start, { x: rules.left, y }, { x: rules.right, y }, end];
}

function drawLine(line: PlacedLine, boxes: ReadonlyMap<string, PlacedBox>): string {
  const ends = endsOf(line, boxes);
  const ways = waysThrough(line, ends, sidesOf(boxes));
  const start = ways[0] as Point;
  const bends = ways.slice(1).map((to, i) => bend(ways[i] as Point, to));
  const kinds = [line.from.kind, ...(line.from.knownBy.length > 0 ? ['some'] : [])];
  const classes = [...kinds, ...(line.dashed ? ['dashed'] : [])].join(' ');
  return `<path class="${classes}" d="M${round(start.x)} ${round(start.y)}${bends.join('')}"/>`;
}

function drawResult(line: PlacedLine, boxes: ReadonlyMap<string, PlacedBox>, text: string): string {
  const [, end] = endsOf(line, boxes);
  const [x, y] = [round(end.x - 6), round(end.y - 5)];
  return `<text class="small halo" text-anchor="end" x="${x}" y="${y}">${escaped(text)}</text>`;
}

/** The picture as an SVG document of its own, for light and dark backgrounds and for screen readers. */
export function toSvg(placed: Placed, captions: Captions): string {
  const boxes = new Map(placed.boxes.map((box) => [`${box.kind} ${box.id}`, box]));
  const [width, height] = [Math.ceil(placed.width), Math.ceil(placed.height)];
  const results = placed.lines.filter(({ result }) => result !== undefined);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escaped(captions.language)}" lang="${escaped(captions.language)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`;
  return [
    head,
    `<title id="title">${escaped(captions.title)}</title>`,
    `<desc id="description">${escaped(captions.description)}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="back" width="${width}" height="${height}"/>`,
    ...placed.lines.map((line) => drawLine(line, boxes)),
    ...placed.boxes.map(drawBox),
    ...results.map((line) => drawResult(line, boxes, captions.result(line))),
    '</svg>\n',
  ].join('\n');
}
