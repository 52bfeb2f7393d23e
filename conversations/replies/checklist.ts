import { assessChecklist } from '../../rules/assess.ts';
import type { ChecklistItem, Rule } from '../../rules/language/call.ts';
import { clausesOf } from '../../rules/points.ts';
import { findingsOf } from '../interview/assessed.ts';
import type { ItemReply, Reply } from '../reply.ts';
import { type CaseScene, rulesTouched, say, sayOf } from '../scene.ts';
import { deadlineParagraph, deadlinesOf, dueOf } from './deadline-words.ts';
import { pointInWords } from './finding-words.ts';
import { factsToFindOut } from './unasked.ts';
import { amountsParagraph, othersToConfirm } from './verdict.ts';

type Group = ChecklistItem['group'];

/** An item with the group under which it is listed. */
interface Listed extends ItemReply {
  readonly group: Group;
}

const GROUPS: readonly Group[] = ['documents', 'promises', 'arrange', 'find-out', 'recommended'];

/** Whether an item is for this role, and not yet needless. */
function isFor(scene: CaseScene, item: ChecklistItem): boolean {
  if (item.until === 'deadline' && deadlinesOf(scene).length > 0) return false;
  const role = scene.case.facts.role;
  return !item.forRoles || role === undefined || item.forRoles.includes(role as string);
}

function made(
  scene: CaseScene,
  item: Pick<ChecklistItem, 'id' | 'who' | 'clauses' | 'group'>,
  text: string,
): Listed {
  const { id, who, clauses, group } = item;
  const due = dueOf(scene);
  const listed = { item: id, who, clauses, group, done: scene.case.ticks.includes(id), text };
  return due === undefined ? listed : { ...listed, due };
}

/** The words of an item; a call may have others for one of which it is open whether it is needed. */
function ownWords(scene: CaseScene, id: string, isOpen: boolean): string {
  const open = `item-${id}.open`;
  const hasOpen = isOpen && scene.topic.words.has(scene.session.language, open);
  return sayOf(scene, hasOpen ? open : `item-${id}`);
}

function ownItems(scene: CaseScene): Listed[] {
  const { items, open } = assessChecklist(scene.book, scene.case.facts);
  return items
    .filter((one) => isFor(scene, one))
    .map((item) => made(scene, item, ownWords(scene, item.id, open.has(item.id))));
}

/** What the office must settle, what the host must confirm, what the person was not sure of. */
function openItems(scene: CaseScene): Listed[] {
  const findings = findingsOf(scene);
  const points = findings.flatMap((one) => one.points.map((point) => [point, one] as const));
  const asked = [...new Map(points)].map(([point, finding]) => {
    const text = say(scene, 'item-ask-office', { point: pointInWords(scene, point) });
    const named = clausesOf(scene.topic.call, [point]);
    const clauses = named.length > 0 ? named : finding.clauses;
    return made(scene, { id: `office/${point}`, who: 'you', clauses, group: 'find-out' }, text);
  });
  const confirmed = othersToConfirm(findings).map(({ rule, clauses }) => {
    const text = say(scene, 'item-host-confirms', { rule: sayOf(scene, `rule-${rule}`) });
    const { settledBy } = scene.topic.call.rules.find(({ id }) => id === rule) as Rule;
    const who = (settledBy as readonly string[]).join('/');
    return made(scene, { id: `confirm/${rule}`, who, clauses, group: 'find-out' }, text);
  });
  return [...asked, ...confirmed, ...findOutItems(scene)];
}

function findOutItems(scene: CaseScene): Listed[] {
  return factsToFindOut(scene).map((fact) => {
    const rules = rulesTouched(scene, fact);
    const clauses = scene.topic.call.rules
      .filter((rule) => rules.includes(rule.id))
      .flatMap((rule) => rule.clauses);
    const words = scene.case.parked.includes(fact) ? 'item-find-out' : 'item-answer';
    const text = say(scene, words, { label: sayOf(scene, `fact-${fact}`) });
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

/** Somebody by the call's words for them; of several roles, any one. */
function whoOf(scene: CaseScene, who: string): string {
  const { language } = scene.session;
  const parts = who.split('/');
  const isNamed = parts.every((one) => scene.topic.words.has(language, `who-${one}`));
  const names = parts.map((one) => sayOf(scene, `${isNamed ? 'who' : 'option-role'}-${one}`));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
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
