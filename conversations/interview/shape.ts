import type { Fact, NumberFact } from '../../rules/language/facts.ts';
import { declarationIn } from '../../rules/rulebook.ts';
import type { AnswerShape, Option } from '../answers/answer.ts';
import { optionLabel, optionsOffered } from '../replies/option-words.ts';
import type { Choice, Input } from '../reply.ts';
import { type CaseScene, say } from '../scene.ts';

/** A number without a unit counts what the question names, where that is plain: an age is in years. */
function bareOf({ bare, unit }: NumberFact): Pick<NumberFact, 'bare'> {
  if (bare !== undefined) return { bare };
  return unit === 'years' ? { bare: unit } : {};
}

/** How an answer to a question is read: its kind, its bounds, its options in the person's language. */
export function shapeOf(scene: CaseScene, fact: string): AnswerShape {
  const declared = declarationIn(scene.topic.call)(fact);
  switch (declared.kind) {
    case 'choice':
    case 'choices':
      return {
        input: declared.kind,
        options: optionsOf(scene, fact, optionsOffered(scene, fact, declared.options)),
      };
    case 'number':
      return {
        ...{ input: 'number', unit: declared.unit ?? 'none', integer: true },
        ...{ min: declared.least, max: declared.most },
        ...bareOf(declared),
      };
    case 'money':
      return {
        ...{ input: 'money', min: declared.least, max: declared.most },
        currency: scene.topic.call.currency ?? 'CNY',
      };
    case 'date':
      return {
        ...{ input: 'date', earliest: declared.earliest, latest: declared.latest },
        ...(declared.past === undefined ? {} : { past: declared.past }),
      };
    case 'yes-no':
      return { input: 'yes-no' };
    default:
      return {
        input: declared.kind,
        ...(declared.about === undefined ? {} : { about: declared.about }),
      };
  }
}

function synonymsOf(scene: CaseScene, fact: string, option: string): string[] {
  return scene.topic.languages
    .filter((language) => language !== scene.session.language)
    .map((language) => optionLabel(scene, language, fact, option));
}

/** What a plain yes or no means of an option, where the call says so. */
function meansOf(scene: CaseScene, fact: string, option: string): Pick<Option, 'means'> {
  const plain = scene.topic.cues?.plain?.[fact];
  if (plain?.yes.includes(option)) return { means: 'yes' };
  return plain?.no.includes(option) ? { means: 'no' } : {};
}

function optionsOf(scene: CaseScene, fact: string, options: readonly string[]): Option[] {
  return options.map((value) => ({
    value,
    ...meansOf(scene, fact, value),
    label: optionLabel(scene, scene.session.language, fact, value),
    // Read only where somebody types an answer.
    get synonyms() {
      return synonymsOf(scene, fact, value);
    },
  }));
}

/** The buttons of a question: its options, yes and no, and always "not sure". */
export function choicesOf(scene: CaseScene, fact: string, declared: Fact): Choice[] {
  const own = ownChoices(scene, fact, declared);
  return fact === 'role'
    ? own
    : [...own, { value: NOT_SURE, label: say(scene, 'choice-not-sure') }];
}

function ownChoices(scene: CaseScene, fact: string, declared: Fact): Choice[] {
  if (declared.kind === 'yes-no')
    return [
      { value: 'yes', label: say(scene, 'choice-yes') },
      { value: 'no', label: say(scene, 'choice-no') },
    ];
  if (!('options' in declared)) return [];
  return optionsOffered(scene, fact, declared.options).map((value) => ({
    value,
    label: optionLabel(scene, scene.session.language, fact, value),
  }));
}

/** The value of the button "not sure", which parks a question. */
export const NOT_SURE = 'not-sure';

/** The input of a question by the kind of its fact. */
export function inputOf(declared: Fact): Input {
  return declared.kind;
}
