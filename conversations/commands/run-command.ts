import { askOffice, closeExchange } from '../relay/ask-office.ts';
import { officeNote } from '../relay/prompts.ts';
import { deadlineParagraph } from '../replies/deadline-words.ts';
import { privacyNote } from '../replies/privacy-note.ts';
import { verdict } from '../replies/verdict.ts';
import { type CaseScene, caseScene, note, type Scene, type Step } from '../scene.ts';
import { settled } from '../session.ts';
import { calendar } from '../subscriptions/calendar-file.ts';
import { stop, subscribe } from '../subscriptions/subscribe.ts';
import { timeZone } from '../subscriptions/time-zone.ts';
import { languageFor } from '../words.ts';
import { goToCase, hasManyCases, listCases } from './cases.ts';
import type { Command } from './command-in.ts';
import { back, cancel, change, resume, seeAll, unsure } from './edit.ts';
import { clause, status, why } from './explain.ts';
import { exportAll, knownFacts } from './export.ts';
import { start } from './start.ts';
import { showChecklist, tick } from './tick.ts';

type Run = (scene: Scene, argument: string) => Step;
type RunOnCase = (scene: CaseScene, argument: string) => Step;

function chooseLanguage(scene: Scene, argument: string): Step {
  const language = languageFor(scene.conversation.languages, argument);
  if (!language) return { session: { ...scene.session, languageChosen: false }, replies: [] };
  const session = { ...scene.session, language, languageChosen: true };
  return { session, replies: [note({ ...scene, session }, 'language')] };
}

function chooseCall(scene: Scene, argument: string): Step {
  const known = scene.conversation.topics.some((topic) => topic.id === argument);
  if (known) return start(scene, argument);
  return { session: settled({ ...scene.session, current: -1 }), replies: [] };
}

function help(scene: Scene): Step {
  const present = caseScene(scene);
  const reminders = note(scene, 'help-reminders');
  const desk = scene.settings.desk ? [note(scene, 'help-ask')] : [];
  const more = present && hasManyCases(present) ? [note(scene, 'help-cases')] : [];
  return { session: scene.session, replies: [note(scene, 'help'), reminders, ...desk, ...more] };
}

/** The commands that need no case. */
const ALWAYS: Readonly<Record<string, Run>> = {
  start,
  language: chooseLanguage,
  call: chooseCall,
  help,
  privacy: (scene) => ({ session: scene.session, replies: [privacyNote(scene)] }),
  export: exportAll,
  subscribe,
  stop,
  calendar,
  timezone: timeZone,
  office: (scene) => ({ session: scene.session, replies: [officeNote(scene)] }),
  ask: askOffice,
  close: closeExchange,
  forget: (scene) => ({
    session: { ...scene.session, pending: { kind: 'forget' } },
    replies: [],
  }),
};

/** The commands about the present case. */
const ON_CASE: Readonly<Record<string, RunOnCase>> = {
  why,
  back,
  change,
  cancel,
  status,
  clause,
  unsure,
  resume,
  all: seeAll,
  facts: knownFacts,
  checklist: showChecklist,
  tick: (scene, argument) => tick(scene, argument, true),
  untick: (scene, argument) => tick(scene, argument, false),
  verdict: (scene) => ({ session: scene.session, replies: [verdict(scene)] }),
  deadline: (scene) => {
    const text = deadlineParagraph(scene);
    return { session: scene.session, replies: [{ kind: 'note', topic: 'deadline', text }] };
  },
  restart: (scene) => ({
    session: { ...scene.session, pending: { kind: 'restart' } },
    replies: [],
  }),
};

/** The commands of those who keep several cases; for others they do not exist. */
const MANY_CASES: Readonly<Record<string, RunOnCase>> = {
  cases: listCases,
  case: (scene, argument) => (argument === '' ? listCases(scene) : goToCase(scene, argument)),
};

/** The names of all commands that an applicant has. */
export const COMMANDS: readonly string[] = [...Object.keys(ALWAYS), ...Object.keys(ON_CASE)];

function own<T>(commands: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

/** Runs a command; one that does not exist is answered with those that do. */
export function runCommand(scene: Scene, { name, argument }: Command): Step {
  const run = own(ALWAYS, name);
  if (run) return run(scene, argument);
  const present = caseScene(scene);
  const onCase = own(ON_CASE, name);
  if (onCase && present) return onCase(present, argument);
  if (onCase) return { session: scene.session, replies: [note(scene, 'no-case')] };
  const onCases = present && hasManyCases(present) ? own(MANY_CASES, name) : undefined;
  if (onCases && present) return onCases(present, argument);
  return { session: scene.session, replies: [note(scene, 'unknown-command')] };
}
