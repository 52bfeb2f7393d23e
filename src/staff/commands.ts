import { type Acting, type Answer, broadcastOf, Refusal } from './acting.ts';
import { attach } from './attaching.ts';
import { csvFile, plainAct, scheduleForm, sendNow, testHere } from './broadcast-acts.ts';
import { broadcastForm } from './broadcast-form.ts';
import { broadcastList, broadcastScreen } from './broadcast-screens.ts';
import { keepDeadline, moveForm, setForm, withdraw } from './deadline-forms.ts';
import { deadlineList, whichCall } from './deadline-screens.ts';
import { answerField, ask, newFilling, nextField } from './filling-in.ts';
import { previewScreen } from './preview-screen.ts';
import type { StaffForm } from './staff-form.ts';
import { choice, note } from './words.ts';
import type { Meant } from './work.ts';

/** The form that a command opens; undefined where it opens none. @throws Refusal */
export async function formFor(
  acting: Acting,
  [verb, ...args]: readonly string[],
): Promise<StaffForm | undefined> {
  const { conversation, say } = acting;
  const [first = '', second = ''] = args;
  const [only, ...others] = conversation.topics;
  const call = first === '' && only && others.length === 0 ? only.id : first;
  if (verb === 'write' && call !== '') return broadcastForm(acting, call);
  if (verb === 'set' && call !== '') return setForm(acting, call);
  if (verb === 'move') return moveForm(acting, first, second);
  if (verb === 'schedule') {
    await broadcastOf(acting, 'confirm', first);
    return scheduleForm(acting, first, second);
  }
  if (verb !== 'edit') return undefined;
  const draft = await broadcastOf(acting, 'edit', first);
  if (draft.state === 'draft') return broadcastForm(acting, draft.call, draft);
  throw new Refusal(say('not-now', { state: say(`state-${draft.state}`) }));
}

/** The form that is being filled in; undefined where none is, or what it was for is gone. */
async function formInHand(acting: Acting): Promise<StaffForm | undefined> {
  try {
    return acting.filling && (await formFor(acting, acting.filling.form.split(':')));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function menu({ say, office }: Acting, more: Partial<Answer> = {}): Answer {
  const choices = [
    choice(say('menu-deadlines'), 'deadlines'),
    choice(say('menu-broadcasts'), 'broadcasts'),
    choice(say('menu-write'), 'write'),
    choice(say('leave'), 'leave'),
  ];
  const people = { office: office.name, staff: office.staff.size };
  return { replies: [note(say('welcome', people), choices)], ...more };
}

/** What a button answers. @throws Refusal for one of an earlier step: it changes nothing */
async function answered(
  acting: Acting,
  [filling, field, ...value]: readonly string[],
): Promise<Answer> {
  const form = await formInHand(acting);
  const asked = form && acting.filling && nextField(form, acting.filling.filled);
  if (!form || acting.filling?.id !== filling || asked?.name !== field)
    throw new Refusal(acting.say('stale-button'));
  return answerField(acting, form, value.join(':'));
}

type Command = Extract<Meant, { kind: 'command' }>;
type Words = Extract<Meant, { kind: 'text' }>;

type Run = (acting: Acting, args: readonly string[]) => Promise<Answer>;

const RUNS: Readonly<Record<string, Run>> = {
  menu: async (acting) => menu(acting),
  deadlines: deadlineList,
  broadcasts: broadcastList,
  write: async (acting) => whichCall(acting, 'write'),
  set: async (acting) => whichCall(acting, 'set'),
  withdraw,
  keep: (acting, [filling]) => keepDeadline(acting, filling),
  show: (acting, [id]) => broadcastScreen(acting, id),
  preview: (acting, [id = '']) => previewScreen(acting, id),
  send: sendNow,
  test: testHere,
  csv: csvFile,
  watch: async (acting, [id = '']) => {
    await broadcastOf(acting, 'show', id);
    return { replies: [], follow: id };
  },
  pause: (acting, args) => plainAct(acting, 'pause', args),
  resume: (acting, args) => plainAct(acting, 'resume', args),
  cancel: (acting, args) => plainAct(acting, 'cancel', args),
  retry: (acting, args) => plainAct(acting, 'retry', args),
  doubt: (acting, args) => plainAct(acting, 'doubt', args),
  retract: (acting, args) => plainAct(acting, 'retract', args),
  a: answered,
  drop: async (acting) => menu(acting, { filling: null }),
  leave: async ({ say }) => ({ replies: [note(say('left'))], filling: null, leaves: true }),
};

const WITH_FORM = ['write', 'set', 'move', 'schedule', 'edit'];

/** Whether there is a command of staff that begins with this word. */
export function isCommand(word: string): boolean {
  return Object.hasOwn(RUNS, word) || WITH_FORM.includes(word);
}

/** Goes on where the staff member is, or begins at the menu. */
async function begin(acting: Acting): Promise<Answer> {
  const form = await formInHand(acting);
  if (!form || !acting.filling || !nextField(form, acting.filling.filled)) return menu(acting);
  return ask(acting, form, acting.filling, acting.say('goes-on'));
}

/** Runs a command of staff, by its words: `broadcasts`, `show 4f0c2a91de`. @throws Refusal */
export async function runCommand(acting: Acting, words: readonly string[]): Promise<Answer> {
  const [verb = '', ...args] = words;
  // Which office it is has been chosen by now.
  if (verb === 'office') return menu(acting);
  if (verb === '') return begin(acting);
  const form = await formFor(acting, words);
  if (form) {
    const filling = newFilling(form.id);
    return ask({ ...acting, filling }, form, filling);
  }
  const run = Object.hasOwn(RUNS, verb) ? RUNS[verb] : undefined;
  if (run) return run(acting, args);
  const { replies } = menu(acting);
  return { replies: [note(acting.say('no-command', { word: verb })), ...replies] };
}

/** Takes files: they wait with what is being filled in, and the words beside them are its answer. */
export async function takeFiles(acting: Acting, meant: Command | Words): Promise<Answer> {
  const form = await formInHand(acting);
  const { filling, say } = acting;
  if (!form || !filling) {
    const none = { ...acting, files: [] };
    const answer = meant.kind === 'command' ? await runCommand(none, meant.words) : menu(none);
    return { ...answer, replies: [note(say('file-not-asked')), ...answer.replies] };
  }
  const { filling: next, complaints } = attach(acting, form, filling);
  const isFull = nextField(form, next.filled) === undefined;
  const own = { ...acting, filling: next, files: [] };
  const isSaid = meant.kind === 'command' || meant.text !== '';
  const isAnswer = isSaid && nextField(form, next.filled)?.kind !== 'files';
  const words = isSaid && !isAnswer ? [...complaints, say('words-left')] : complaints;
  if (!isAnswer && isFull) return { replies: [note(words.join('\n'))], keepsChoices: true };
  if (!isAnswer) return ask(own, form, next, words.join('\n') || undefined);
  const answer = await (meant.kind === 'command'
    ? runCommand(own, meant.words)
    : takeWords(own, meant.text));
  const told = complaints.length > 0 ? [note(complaints.join('\n'))] : [];
  return { filling: next, ...answer, replies: [...told, ...answer.replies] };
}

/** Takes plain words: an answer to what is asked for. */
export async function takeWords(acting: Acting, text: string): Promise<Answer> {
  const form = await formInHand(acting);
  const isAsked = form && acting.filling && nextField(form, acting.filling.filled) !== undefined;
  if (form && isAsked) return answerField(acting, form, text);
  const { replies } = menu(acting);
  return { replies: [note(acting.say('not-asked')), ...replies] };
}
