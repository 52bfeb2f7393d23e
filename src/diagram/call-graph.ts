import type { Topic } from '../../conversations/conversation.ts';
import type { Call, Rule } from '../../rules/language/call.ts';
import { factsIn } from '../../rules/language/facts-in.ts';

/** A box of the picture, by the id of what it stands for. */
export interface Box {
  readonly kind: 'group' | 'question' | 'rule' | 'gathering' | 'outcome';
  readonly id: string;
  /** Who knows the answer, by their roles; everybody where there are none. */
  readonly knownBy: readonly string[];
}

/** A line of the picture: what decides on what, and by which result. */
export interface Line {
  readonly from: Box;
  readonly to: Box;
  readonly dashed: boolean;
  readonly result?: string;
}

/** What there is to draw of a call. */
export interface CallGraph {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

type Loose = Readonly<Record<string, unknown>>;

/** Every result of a rule, or of some requirement, that a condition tests. */
function findingsIn(condition: unknown): { rule?: string; result: string }[] {
  if (Array.isArray(condition)) return condition.flatMap(findingsIn);
  if (typeof condition !== 'object' || condition === null) return [];
  const { finding, result, someFinding, ...parts } = condition as Loose;
  if (someFinding !== undefined) return [{ result: String(someFinding) }];
  if (finding !== undefined) return [{ rule: String(finding), result: String(result) }];
  return Object.values(parts).flatMap(findingsIn);
}

function isRequirement({ weight = 'requirement' }: Rule): boolean {
  return weight === 'requirement';
}

function questionBoxes({ call, order }: Topic): Box[] {
  const known = order.map((id) => ({ id, knownBy: call.facts[id]?.knownBy ?? [] }));
  const groups = [...new Set(known.map(({ knownBy }) => knownBy.join(' ')))];
  return groups.flatMap((group) => {
    const inside = known.filter(({ knownBy }) => knownBy.join(' ') === group);
    const knownBy = inside[0]?.knownBy ?? [];
    const questions = inside.map(({ id }) => ({ kind: 'question' as const, id, knownBy }));
    return [{ kind: 'group' as const, id: group || 'everybody', knownBy }, ...questions];
  });
}

/** The box in which all requirements come together, where an outcome looks at them as one. */
function gatheringOf(call: Call): Box[] {
  const isThere = call.outcomes.some(({ when }) =>
    findingsIn(when).some(({ rule }) => rule === undefined),
  );
  return isThere ? [{ kind: 'gathering', id: 'requirements', knownBy: [] }] : [];
}

function linesTo(call: Call, boxes: readonly Box[]): Line[] {
  const box = (kind: Box['kind'], id: string) =>
    boxes.find((one) => one.kind === kind && one.id === id) as Box;
  const asked = (id: string) => boxes.filter((one) => one.kind === 'question' && one.id === id);
  const ofRules = call.rules.flatMap((rule) =>
    factsIn(call, rule.requires)
      .flatMap(asked)
      .map((from) => ({
        from,
        to: box('rule', rule.id),
        dashed: rule.weight === 'preference',
      })),
  );
  const gathering = boxes.find(({ kind }) => kind === 'gathering');
  const together = call.rules.filter((rule) => gathering !== undefined && isRequirement(rule));
  const ofOutcomes = call.outcomes.flatMap(({ id, when }) => {
    const to = box('outcome', id);
    const facts = factsIn(call, when)
      .flatMap(asked)
      .map((from) => ({ from, to, dashed: false }));
    const findings = findingsIn(when).map(({ rule, result }) => ({
      ...{ from: rule === undefined ? (gathering as Box) : box('rule', rule), to },
      ...{ result, dashed: false },
    }));
    return [...facts, ...findings];
  });
  const gathered = together.map(({ id }) => ({
    ...{ from: box('rule', id), to: gathering as Box, dashed: false },
  }));
  return [...ofRules, ...gathered, ...ofOutcomes];
}

/** The questions of a call in the order asked, by who knows them; its rules; its outcomes; what leads where. */
export function graphOf(topic: Topic): CallGraph {
  const { call } = topic;
  const boxes: Box[] = [
    ...questionBoxes(topic),
    ...call.rules.map(({ id }) => ({ kind: 'rule' as const, id, knownBy: [] })),
    ...gatheringOf(call),
    ...call.outcomes.map(({ id }) => ({ kind: 'outcome' as const, id, knownBy: [] })),
  ];
  return { boxes, lines: linesTo(call, boxes) };
}
