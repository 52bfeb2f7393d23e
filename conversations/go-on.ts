import { openCase } from './commands/start.ts';
import { isTurnedAway, nextQuestion } from './interview/next-question.ts';
import { toldOf } from './interview/told.ts';
import { upToDate } from './interview/up-to-date.ts';
import { askPrompt, promptOf } from './prompt.ts';
import { checklist, checklistMark } from './replies/checklist.ts';
import { privacyNote } from './replies/privacy-note.ts';
import { verdict, verdictMark } from './replies/verdict.ts';
import { whatNext } from './replies/what-next.ts';
import type { Reply } from './reply.ts';
import { type CaseScene, caseScene, note, type Scene, type Step } from './scene.ts';
import { type Session, withCase } from './session.ts';
import { offerReminders } from './subscriptions/subscribe.ts';

/** The verdict and the checklist, each when it has something new to tell. */
function tell(scene: CaseScene): { told: string; replies: Reply[] } {
  const { phase } = nextQuestion(scene);
  const before = toldOf(scene.case);
  if (phase === 'verdict') return { told: scene.case.told, replies: [] };
  const { outcome, preferences } = verdictMark(scene);
  if (phase === 'checklist') {
    const replies = outcome === before.outcome ? [] : [verdict(scene)];
    return {
      told: [outcome, replies[0] ? preferences : before.preferences, before.list].join(';'),
      replies,
    };
  }
  const turnedAway = isTurnedAway(scene);
  const same = outcome === before.outcome && (turnedAway || preferences === before.preferences);
  const replies = same ? [] : [verdict(scene)];
  const list = turnedAway ? '' : checklistMark(scene);
  if (list !== '' && list !== before.list) replies.push(checklist(scene));
  return { told: [outcome, preferences, list].join(';'), replies: offered(scene, replies) };
}

/** After the last thing told, what the person can do next. */
function offered(scene: CaseScene, replies: Reply[]): Reply[] {
  return replies.length === 0 ? replies : [...replies, whatNext(scene)];
}

/** Before the first personal question: what is kept, for how long, who sees it, how to delete it. */
function inform(scene: Scene, asked: Reply): { session: Session; replies: Reply[] } {
  const personal = asked.kind === 'ask' && !['language', 'call', 'role'].includes(asked.question);
  if (scene.session.informed || !personal) return { session: scene.session, replies: [asked] };
  const session = { ...scene.session, informed: true };
  return {
    session,
    replies: [privacyNote(scene), asked],
  };
}

/** Where there is only one call, it is the one that is talked about. */
export function onOnlyCall(scene: Scene): Scene {
  const { topics } = scene.conversation;
  const [only] = topics;
  const { languageChosen, pending } = scene.session;
  if (!only || topics.length > 1 || !languageChosen || pending || caseScene(scene)) return scene;
  return { ...scene, session: openCase(scene.session, only, '') };
}

/** A call is talked about in a language that it has words in. */
function inItsLanguage(scene: Scene): { scene: Scene; replies: Reply[] } {
  const languages = caseScene(scene)?.topic.languages ?? [];
  const [language] = languages;
  if (!language || languages.includes(scene.session.language)) return { scene, replies: [] };
  const now = { ...scene, session: { ...scene.session, language } };
  return { scene: now, replies: [note(now, 'only-language')] };
}

/** What follows every event: news of the verdict and the checklist, and the open question again. */
export function goOn(before: Scene): Step {
  const { scene, replies } = inItsLanguage(onOnlyCall(before));
  let session = scene.session;
  const stored = caseScene(scene);
  if (stored && !session.pending) {
    const { scene: present, replies: news } = upToDate(stored);
    const { told, replies: tellings } = tell(present);
    session = withCase(present.session, { ...present.case, told });
    const listed = tellings.some(({ kind }) => kind === 'checklist');
    const offer = listed ? offerReminders({ ...present, session }) : { session, replies: [] };
    session = offer.session;
    const last = tellings.length - 1;
    replies.push(...news, ...tellings.toSpliced(last, 0, ...offer.replies));
  }
  const now = { ...scene, session };
  const prompt = promptOf(now);
  if (!prompt) return { session, replies };
  const informed = inform(now, askPrompt(now, prompt));
  return { session: informed.session, replies: [...replies, ...informed.replies] };
}
