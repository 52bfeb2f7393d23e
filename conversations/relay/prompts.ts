import { contactParagraph } from '../replies/contact.ts';
import type { Choice, Reply } from '../reply.ts';
import { type Scene, say } from '../scene.ts';
import { caseInWords } from './case-words.ts';

/** What leaves everything unsent. */
export const DO_NOT_SEND = 'do-not-send';
/** The two ways of sending: with the answers so far, or the words alone. */
export const [SEND_ALL, SEND_WORDS] = ['send-all', 'send-words'] as const;

function choice(scene: Scene, value: string): Choice {
  return { value, label: say(scene, `choice-${value}`) };
}

/** Asks what the office is to be asked. */
export function askForWords(scene: Scene): Reply {
  return {
    ...{ kind: 'ask', question: 'ask-office', input: 'text', text: say(scene, 'ask-ask-office') },
    choices: [choice(scene, DO_NOT_SEND)],
  };
}

/** Shows what the office would get, word for word, and asks whether it may. */
export function askConsent(scene: Scene, words: string): Reply {
  const told = caseInWords(scene);
  const { conversation, session } = scene;
  const language = conversation.words.say(session.language, 'language-name');
  const lines = told
    ? [
        say(scene, 'consent-answers'),
        told.call,
        ...told.answers.map((answer) => `• ${answer}`),
        say(scene, 'status-outcome', { outcome: told.outcome }),
      ]
    : [];
  const text = [
    say(scene, 'ask-send-to-office', { words }),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    say(scene, 'consent-name', { language }),
  ].join('\n\n');
  const values = [...(told ? [SEND_ALL] : []), SEND_WORDS, DO_NOT_SEND];
  return {
    ...{ kind: 'ask', question: 'send-to-office', input: 'choice', text },
    choices: values.map((value) => choice(scene, value)),
  };
}

/** The button that leads to the office, where questions can be passed on. */
export function askButton(scene: Scene): readonly Choice[] {
  return scene.settings.desk ? [{ value: '/ask', label: say(scene, 'do-ask') }] : [];
}

/** How the office can be reached, and from here where it can. */
export function officeNote(scene: Scene): Reply {
  const choices = askButton(scene);
  const text = contactParagraph(scene);
  return { kind: 'note', topic: 'office', text, ...(choices.length > 0 ? { choices } : {}) };
}
