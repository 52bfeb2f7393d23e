import type { FactValue } from '../rules/language/facts.ts';
import { parseAnswer } from './answers/index.ts';
import { keepCase, roleNoteOf, startCall } from './commands/start.ts';
import type { Event } from './event.ts';
import { answerByCandidate, answerByChoice, answerByParsed } from './interview/answer-question.ts';
import { candidateValue, otherThan } from './interview/ask.ts';
import { keepChange } from './interview/change.ts';
import { languageOf } from './interview/language-of.ts';
import { shapeOf } from './interview/shape.ts';
import { answerMessage } from './messages/answer-message.ts';
import { answersInPassing, beforeCall } from './messages/before-call.ts';
import { askPrompt, type Prompt, questionOf } from './prompt.ts';
import { leaving, takeConsent, takeWords } from './relay/ask-office.ts';
import type { Choice } from './reply.ts';
import { type CaseScene, caseScene, note, type Scene, type Step, say, todayOf } from './scene.ts';
import { settled } from './session.ts';
import { languageFor } from './words.ts';

type Answer = Extract<Event, { kind: 'text' | 'choose' }>;

function inPassing(scene: Scene, text: string): Step {
  const answers = () => answersInPassing(scene, text);
  if (!caseScene(scene)) return beforeCall(scene, text, answers);
  return { session: scene.session, replies: answers() };
}

/** What is no answer to a prompt: a question is answered, the rest refused; either way it is asked again. */
function refusedPrompt(scene: Scene, prompt: Prompt, event: Answer, reason: string): Step {
  const asked = askPrompt(scene, prompt);
  const passing = event.kind === 'text' ? inPassing(scene, event.text) : undefined;
  if (passing && passing.replies.length > 0) return passing;
  const text = say(scene, `reason-${reason}`);
  const refusal = { kind: 'refuse' as const, question: questionOf(prompt), reason, text };
  return { session: scene.session, replies: [refusal, asked], silent: true };
}

/** The button that somebody pressed or named, by its value, number or label. */
function chosen(scene: Scene, prompt: Prompt, event: Answer): string | undefined {
  const asked = askPrompt(scene, prompt);
  const choices: readonly Choice[] = 'choices' in asked ? (asked.choices ?? []) : [];
  if (event.kind === 'choose') return choices.find((one) => one.value === event.values[0])?.value;
  const shape = { input: 'choice' as const, options: choices };
  const today = todayOf(scene);
  const parsed = parseAnswer(shape, event.text, { language: languageOf(scene), today });
  return parsed.kind === 'value' ? String(parsed.value) : undefined;
}

function answerLanguage(scene: Scene, prompt: Prompt, event: Answer): Step {
  const value = chosen(scene, prompt, event) ?? (event.kind === 'text' ? event.text.trim() : '');
  const language = languageFor(scene.conversation.languages, value);
  if (!language) return refusedPrompt(scene, prompt, event, 'not-an-option');
  const session = { ...scene.session, language, languageChosen: true };
  const spoken = { ...scene, session };
  return { session, replies: [note(spoken, 'language'), ...roleNoteOf(spoken)] };
}

function answerPick(scene: CaseScene, prompt: Prompt, event: Answer): Step {
  const fact = chosen(scene, prompt, event);
  if (fact === undefined || scene.case.facts[fact] === undefined)
    return refusedPrompt(scene, prompt, event, 'not-an-option');
  return { session: { ...scene.session, pending: { kind: 'edit', fact } }, replies: [] };
}

function answerChange(scene: CaseScene, prompt: Prompt, event: Answer): Step {
  const { pending } = scene.session;
  if (pending?.kind !== 'change') return { session: settled(scene.session), replies: [] };
  const choice = confirmed(scene, prompt, event);
  if (choice === 'keep' || choice === 'yes') return keepChange(scene, pending.fact, pending.to);
  if (choice === 'leave' || choice === 'no')
    return { session: settled(scene.session), replies: [note(scene, 'unchanged')] };
  const refused = () => refusedPrompt(scene, prompt, event, 'not-an-option');
  return event.kind === 'text'
    ? answerMessage(scene, pending.fact, event.text, (parsed) =>
        parsed.kind === 'refuse' ? refused() : answerByParsed(scene, pending.fact, parsed),
      )
    : refused();
}

/** Yes or no by button or number, or in any words for it. */
function confirmed(scene: Scene, prompt: Prompt, event: Answer): string | undefined {
  return chosen(scene, prompt, event) ?? yesOrNo(scene, event);
}

function yesOrNo(scene: Scene, event: Answer): 'yes' | 'no' | undefined {
  if (event.kind === 'choose') return event.values[0] === 'yes' ? 'yes' : 'no';
  const today = todayOf(scene);
  const parsed = parseAnswer({ input: 'yes-no' }, event.text, {
    language: languageOf(scene),
    today,
  });
  if (parsed.kind !== 'value') return undefined;
  return parsed.value === true ? 'yes' : 'no';
}

/** What a plain yes or no to the only candidate comes to; of a fact that is one itself it may be its answer. */
function byYesOrNo(scene: CaseScene, fact: string, event: Answer): FactValue | 'other' | undefined {
  const { pending } = scene.session;
  const [only, ...others] = pending?.kind === 'confirm' ? pending.candidates : [];
  const isPlain = event.kind === 'text' && shapeOf(scene, fact).input !== 'yes-no';
  if (!isPlain || only === undefined) return undefined;
  const said = yesOrNo(scene, event);
  if (said === 'yes') return others.length === 0 ? only : undefined;
  return said === 'no' && !readsAs(scene, fact, event.text) ? 'other' : undefined;
}

/** Whether a text is an answer to a fact itself, as "no" is where one option means it. */
function readsAs(scene: CaseScene, fact: string, text: string): boolean {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  return parseAnswer(shapeOf(scene, fact), text, options).kind === 'value';
}

/** A candidate by button, number or a plain yes; other words are read as a new answer to the question itself. */
function answerConfirm(scene: CaseScene, fact: string, prompt: Prompt, event: Answer): Step {
  const { pending } = scene.session;
  const candidates = pending?.kind === 'confirm' ? pending.candidates : [];
  const value = chosen(scene, prompt, event);
  if (value === otherThan(candidates)) return answerByCandidate(scene, fact, undefined);
  const candidate = candidates.find((one) => candidateValue(one) === value);
  if (candidate !== undefined) return answerByCandidate(scene, fact, candidate);
  if (event.kind === 'choose') return refusedPrompt(scene, prompt, event, 'not-an-option');
  const agreed = byYesOrNo(scene, fact, event);
  if (agreed !== undefined)
    return answerByCandidate(scene, fact, agreed === 'other' ? undefined : agreed);
  return answerMessage(scene, fact, event.text);
}

function answerForget(scene: Scene, prompt: Prompt, event: Answer): Step {
  const answer = confirmed(scene, prompt, event);
  if (answer === 'yes')
    return {
      session: undefined,
      replies: [note(scene, 'forgotten')],
      effects: [...leaving(scene), { kind: 'forget' }],
    };
  if (answer === 'no') return { session: settled(scene.session), replies: [note(scene, 'kept')] };
  return refusedPrompt(scene, prompt, event, 'not-yes-or-no');
}

function answerConsent(
  scene: Scene,
  prompt: Extract<Prompt, { kind: 'send-to-office' }>,
  event: Answer,
): Step {
  const choice = chosen(scene, prompt, event) ?? (yesOrNo(scene, event) === 'no' ? 'no' : '');
  return (
    takeConsent(scene, prompt.text, choice) ?? refusedPrompt(scene, prompt, event, 'not-an-option')
  );
}

function answerRestart(scene: CaseScene, prompt: Prompt, event: Answer): Step {
  const answer = confirmed(scene, prompt, event);
  if (answer === 'yes') return keepCase(scene, scene.topic, scene.case.name);
  if (answer === 'no') return { session: settled(scene.session), replies: [note(scene, 'kept')] };
  return refusedPrompt(scene, prompt, event, 'not-yes-or-no');
}

function answerCall(scene: Scene, prompt: Prompt, event: Answer): Step {
  const id = chosen(scene, prompt, event);
  return id === undefined
    ? refusedPrompt(scene, prompt, event, 'not-an-option')
    : startCall(scene, id);
}

function answerFact(scene: CaseScene, fact: string, event: Answer): Step {
  return event.kind === 'choose'
    ? answerByChoice(scene, fact, event.values)
    : answerMessage(scene, fact, event.text);
}

/** Takes words or a button as the answer to what is asked at this moment. */
export function answerPrompt(scene: Scene, prompt: Prompt, event: Event): Step {
  if (event.kind !== 'text' && event.kind !== 'choose')
    return { session: scene.session, replies: [] };
  if (prompt.kind === 'language') return answerLanguage(scene, prompt, event);
  if (prompt.kind === 'call') return answerCall(scene, prompt, event);
  if (prompt.kind === 'forget') return answerForget(scene, prompt, event);
  if (prompt.kind === 'ask-office') return takeWords(scene, event);
  if (prompt.kind === 'send-to-office') return answerConsent(scene, prompt, event);
  const present = caseScene(scene);
  if (!present) return { session: settled(scene.session), replies: [] };
  if (prompt.kind === 'fact') return answerFact(present, prompt.fact, event);
  if (prompt.kind === 'confirm') return answerConfirm(present, prompt.fact, prompt, event);
  if (prompt.kind === 'change') return answerChange(present, prompt, event);
  return prompt.kind === 'pick'
    ? answerPick(present, prompt, event)
    : answerRestart(present, prompt, event);
}
