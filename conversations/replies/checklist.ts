import { assessChecklist } from '../../rules/assess.ts';
import type { ChecklistItem } from '../../rules/language/call.ts';
import { findingsOf } from '../interview/assessed.ts';
import { parkedFacts } from '../interview/next-question.ts';
import type { ItemReply, Reply } from '../reply.ts';
import { type CaseScene, rulesTouched, say, sayOf } from '../scene.ts';
import { deadlineParagraph, deadlinesOf } from './contact.ts';
import { pointInWords } from './finding-words.ts';
import { amountsParagraph, othersToConfirm } from './verdict.ts';

type Group = ChecklistItem['group'];

/** An item with the group under which it is listed. */
interface Listed extends ItemReply {
  readonly group: Group;
}

const GROUPS: readonly Group[] = ['documents', 'promises', 'arrange', 'find-out', 'recommended'];

function isFor(scene: CaseScene, item: ChecklistItem): boolean {
  const role = scene.case.facts.role;
  return !item.forRoles || role === undefined || item.forRoles.includes(role as string);
}

function made(
  scene: CaseScene,
  item: Pick<ChecklistItem, 'id' | 'who' | 'clauses' | 'group'>,
  text: string,
): Listed {
  const { id, who, clauses, group } = item;
  return { item: id, who, clauses, group, done: scene.case.ticks.includes(id), text };
}

function ownItems(scene: CaseScene): Listed[] {
  const due = deadlinesOf(scene)[0]?.at;
  const items = assessChecklist(scene.book, scene.case.facts).items.filter((one) =>
    isFor(scene, one),
  );
  return items.map((item) => {
    const listed = made(scene, item, sayOf(scene, `item-${item.id}`));
    return due === undefined ? listed : { ...listed, due };
  });
}

/** What the office must settle, what the host must confirm, what the person was not sure of. */
function openItems(scene: CaseScene): Listed[] {
  const findings = findingsOf(scene);
  const office = findings.flatMap((one) =>
    one.points.map((point) => [point, one.clauses] as const),
  );
  const points = new Map(office);
  const asked = [...points].map(([point, clauses]) => {
    const text = say(scene, 'item-ask-office', { point: pointInWords(scene, point) });
    return made(scene, { id: `office/${point}`, who: 'you', clauses, group: 'find-out' }, text);
  });
  const confirmed = othersToConfirm(findings).map((one) => {
    const text = say(scene, 'item-host-confirms', { rule: sayOf(scene, `rule-${one.rule}`) });
    const { clauses } = one;
    return made(
      scene,
      { id: `confirm/${one.rule}`, who: 'host', clauses, group: 'find-out' },
      text,
    );
  });
  return [...asked, ...confirmed, ...parkedItems(scene)];
}

function parkedItems(scene: CaseScene): Listed[] {
  return parkedFacts(scene).map((fact) => {
    const rules = rulesTouched(scene, fact);
    const clauses = scene.topic.call.rules
      .filter((rule) => rules.includes(rule.id))
      .flatMap((rule) => rule.clauses);
    const text = say(scene, 'item-find-out', { label: sayOf(scene, `fact-${fact}`) });
    const id = `find-out/${fact}`;
    return made(scene, { id, who: 'you', clauses: [...new Set(clauses)], group: 'find-out' }, text);
  });
}

/** Every item of the present case. */
export function itemsOf(scene: CaseScene): Listed[] {
  return [...ownItems(scene), ...openItems(scene)];
}

function whoInWords(scene: CaseScene, who: string): string {
  const isRole = who === scene.case.facts.role || who === 'you';
  return isRole ? say(scene, 'who-you') : whoOf(scene, who);
}

function whoOf(scene: CaseScene, who: string): string {
  const id = `who-${who}`;
  return scene.topic.words.has(scene.session.language, id)
    ? sayOf(scene, id)
    : say(scene, 'who-host');
}

function line(scene: CaseScene, item: Listed, place: number): string {
  const mark = item.done ? '[x]' : '[ ]';
  const clauses = item.clauses.length > 0 ? ` [${item.clauses.join(', ')}]` : '';
  const text = say(scene, 'item-line', { text: item.text, who: whoInWords(scene, item.who) });
  return `${mark} ${place}. ${text}${clauses}`;
}

/** The checklist made for one person, grouped, with its deadlines and money. */
export function checklist(scene: CaseScene): Reply {
  const items = itemsOf(scene);
  const ordered = GROUPS.map((group) => items.filter((item) => item.group === group));
  const flat = ordered.flat();
  const groups = ordered
    .filter((group) => group.length > 0)
    .map((group) => {
      const lines = group.map((item) => line(scene, item, flat.indexOf(item) + 1));
      return [say(scene, `group-${group[0]?.group}`), ...lines].join('\n');
    });
  const done = items.filter((item) => item.done).length;
  const money = amountsParagraph(scene);
  const text = [
    say(scene, 'checklist-heading', { done, total: items.length }),
    deadlineParagraph(scene),
    ...groups,
    ...(money === undefined ? [] : [money]),
    say(scene, 'checklist-how'),
  ]
    .filter(Boolean)
    .join('\n\n');
  return { kind: 'checklist', items: flat.map(({ group: _group, ...item }) => item), text };
}

/** A short mark of which items a checklist has, to tell whether it has been told; empty where it has none. */
export function checklistMark(scene: CaseScene): string {
  let mark = 0;
  const items = itemsOf(scene);
  if (items.length === 0) return '';
  for (const { item } of items)
    for (const letter of item) mark = (Math.imul(mark, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (mark >>> 0).toString(36);
}
