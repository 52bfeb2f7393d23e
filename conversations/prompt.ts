import { ask, candidateChoices, labelledAnswer } from './interview/ask.ts';
import { showChange } from './interview/change.ts';
import { nextQuestion } from './interview/next-question.ts';
import { askConsent, askForWords } from './relay/prompts.ts';
import type { Choice, Reply } from './reply.ts';
import { type CaseScene, caseScene, type Scene, say, sayOf } from './scene.ts';

/** What is asked at this moment: a fact, or something beside the interview. */
export type Prompt =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'confirm'; readonly fact: string }
  | { readonly kind: 'change'; readonly fact: string }
  | { readonly kind: 'language' | 'call' | 'pick' | 'forget' | 'restart' }
  | { readonly kind: 'ask-office' }
  | { readonly kind: 'send-to-office'; readonly text: string };

/** Derives what is asked; nothing once all has been asked. */
export function promptOf(scene: Scene): Prompt | undefined {
  const { pending } = scene.session;
  const present = caseScene(scene);
  if (pending && present) {
    if (pending.kind === 'edit') return { kind: 'fact', fact: pending.fact };
    if (pending.kind === 'confirm') return { kind: 'confirm', fact: pending.fact };
    return pending.kind === 'change' ? { kind: 'change', fact: pending.fact } : pending;
  }
  if (pending?.kind === 'forget') return { kind: 'forget' };
  if (pending?.kind === 'ask-office' || pending?.kind === 'send-to-office') return pending;
  if (!scene.session.languageChosen) return { kind: 'language' };
  if (!present) return { kind: 'call' };
  const { question } = nextQuestion(present);
  return question === undefined ? undefined : { kind: 'fact', fact: question };
}

/** The id under which a prompt is asked: a fact, or the name of what is asked beside it. */
export function questionOf(prompt: Prompt): string {
  return 'fact' in prompt ? prompt.fact : prompt.kind;
}

function askChoice(question: string, text: string, choices: readonly Choice[]): Reply {
  return { kind: 'ask', question, input: 'choice', text, choices };
}

function askLanguage(scene: Scene): Reply {
  const { languages, words } = scene.conversation;
  const choices = languages.map((value) => ({ value, label: words.say(value, 'language-name') }));
  const text = languages.map((language) => words.say(language, 'ask-language')).join('\n');
  return askChoice('language', text, choices);
}

function askCall(scene: Scene): Reply {
  const { language } = scene.session;
  const choices = scene.conversation.topics.map((topic) => ({
    value: topic.id,
    label: topic.words.say(language, 'call-title'),
  }));
  const summaries = scene.conversation.topics.map(
    (topic) =>
      `${topic.words.say(language, 'call-title')}\n${topic.words.say(language, 'call-summary')}`,
  );
  return askChoice('call', [say(scene, 'ask-call'), ...summaries].join('\n\n'), choices);
}

function yesNo(scene: Scene, question: string): Reply {
  return {
    ...{ kind: 'ask', question, input: 'yes-no', text: say(scene, `ask-${question}`) },
    choices: [
      { value: 'yes', label: say(scene, 'choice-yes') },
      { value: 'no', label: say(scene, 'choice-no') },
    ],
  };
}

function askPick(scene: CaseScene): Reply {
  const choices = Object.entries(scene.case.facts).map(([fact, value]) => ({
    value: fact,
    label: labelledAnswer(scene, fact, value),
  }));
  return askChoice('pick', say(scene, 'ask-pick'), choices);
}

function askCandidate(scene: CaseScene, fact: string): Reply {
  const { pending } = scene.session;
  const candidates = pending?.kind === 'confirm' ? pending.candidates : [];
  const label = sayOf(scene, `fact-${fact}`);
  const text = say(scene, 'ask-confirm', { label });
  return askChoice(fact, text, candidateChoices(scene, fact, candidates));
}

function askOfCase(scene: CaseScene, prompt: Prompt): Reply {
  const { pending } = scene.session;
  if (prompt.kind === 'fact') return ask(scene, prompt.fact);
  if (prompt.kind === 'confirm') return askCandidate(scene, prompt.fact);
  if (prompt.kind === 'change' && pending?.kind === 'change')
    return showChange(scene, pending.fact, pending.to);
  return prompt.kind === 'pick' ? askPick(scene) : yesNo(scene, questionOf(prompt));
}

/** The prompt as it is asked. */
export function askPrompt(scene: Scene, prompt: Prompt): Reply {
  if (prompt.kind === 'language') return askLanguage(scene);
  if (prompt.kind === 'call') return askCall(scene);
  if (prompt.kind === 'ask-office') return askForWords(scene);
  if (prompt.kind === 'send-to-office') return askConsent(scene, prompt.text);
  const present = caseScene(scene);
  return present ? askOfCase(present, prompt) : yesNo(scene, questionOf(prompt));
}
