import { type Language, parseAnswer } from '../../conversations/answers/index.ts';
import { fold } from '../../conversations/answers/text/fold.ts';
import { takenBackIn } from '../../conversations/messages/corrections/corrections.ts';
import { readyCues } from '../../conversations/messages/cues/cues.ts';
import { partsOf } from '../../conversations/messages/parts/parts.ts';
import { valuesIn } from '../../conversations/messages/values/values.ts';
import { asksIn } from '../../conversations/questions/asks.ts';
import { exchangeCues } from '../../conversations/shanghai-2024-exchange/cues/cues.ts';
import { SHAPES } from './answers/shapes.ts';
import { bothCalls } from './questions/questions.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh', 'ru'];
const TODAY = '2024-10-10';

type Reader = (text: string) => unknown;

function answerReaders(): [string, Reader][] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(SHAPES).map(([name, shape]): [string, Reader] => [
      `answer ${name} ${language}`,
      (text) => parseAnswer(shape, text, { language, today: TODAY }),
    ]),
  );
}

function questionReaders(): [string, Reader][] {
  const questions = bothCalls();
  while (questions.readAhead());
  const topic = 'shanghai-2024-exchange';
  return ['en', 'zh-Hans', 'ru'].flatMap((language): [string, Reader][] => [
    [`asks ${language}`, (text) => asksIn(text, language)],
    [`question ${language}`, (text) => questions.answer(text, { language, topic, whole: true })],
  ]);
}

function messageReaders(): [string, Reader][] {
  const cues = readyCues(exchangeCues);
  return [
    ['parts', (text) => partsOf(fold(text).text, [], 'own')],
    ['corrections', (text) => takenBackIn([fold(text).text])],
    ['names of facts', (text) => cues.names(fold(text).text)],
    ['stated options', (text) => cues.stated(fold(text).text)],
    ['values', (text) => valuesIn(text, { language: 'en', today: TODAY })],
  ];
}

/** Everything that reads what people write, by name. */
export function hostileReaders(): [string, Reader][] {
  return [...answerReaders(), ...messageReaders(), ...questionReaders()];
}

/** The least milliseconds of some runs. */
export function leastMs(read: Reader, text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    read(text);
    return performance.now() - begun;
  });
  return Math.min(...times);
}
