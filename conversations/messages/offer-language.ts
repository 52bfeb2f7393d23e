import { parseAnswer } from '../answers/index.ts';
import { foldText } from '../answers/text/fold.ts';
import { lexemes } from '../answers/text/lexemes.ts';
import { languageOf } from '../interview/language-of.ts';
import { shapeOf } from '../interview/shape.ts';
import { promptOf } from '../prompt.ts';
import type { Reply } from '../reply.ts';
import { caseScene, note, type Scene, type Step, todayOf } from '../scene.ts';
import type { Session } from '../session.ts';
import { languageFor } from '../words.ts';

/** A script, the language that is written in it here, and how much of it is more than a borrowed word. */
interface Script {
  readonly tag: string;
  readonly letters: RegExp;
  readonly least: number;
  readonly words: number;
  /** Words that nobody borrows. */
  readonly own: RegExp;
}

const SCRIPTS: readonly Script[] = [
  {
    ...{ tag: 'zh', letters: /\p{Script=Han}/gu, least: 5, words: 1 },
    own: /[我你您是的吗了什么怎请有在不这那们和想可以]/u,
  },
  {
    ...{ tag: 'ru', letters: /\p{Script=Cyrillic}/gu, least: 8, words: 2 },
    own: /(?<!\p{L})(?:я|мы|вы|не|и|на|из|в|у|с|это|что|как|мне|мой|моя|есть|можно|сколько|когда|какой|хочу|да|нет|для|по)(?!\p{L})/u,
  },
  {
    ...{ tag: 'en', letters: /\p{Script=Latin}/gu, least: 10, words: 3 },
    own: /(?<!\p{L})(?:i|i'm|we|you|the|is|are|am|my|a|an|of|to|in|do|does|how|what|when|can|have|not|and|for|it|from|was)(?!\p{L})/u,
  },
];

const SHARE = 0.7;
const AGAIN_AFTER = 4;

/** The language that a message is plainly written in, by its script; one borrowed word is not enough. */
function writtenLanguage(message: string): string | undefined {
  const text = foldText(message);
  const counts = SCRIPTS.map((script) => ({
    script,
    letters: text.match(script.letters)?.length ?? 0,
  }));
  const all = counts.reduce((sum, one) => sum + one.letters, 0);
  const most = counts.find(
    ({ script, letters }) => letters >= script.least && letters >= all * SHARE,
  );
  if (!most) return undefined;
  const words = lexemes(text).filter(({ kind }) => kind === 'word' || kind === 'han').length;
  return words >= most.script.words && most.script.own.test(text) ? most.script.tag : undefined;
}

function counted(session: Session, language: string): { session: Session; times: number } {
  const times = (session.written?.[language] ?? 0) + 1;
  return { session: { ...session, written: { ...session.written, [language]: times } }, times };
}

/** The offer to go on in the language of a message: at the first one, and again if more follow. */
export function offerLanguage(
  scene: Scene,
  message: string,
): { session: Session; replies: Reply[] } {
  const { conversation, session } = scene;
  const language = languageFor(conversation.languages, writtenLanguage(message));
  if (!language || language === session.language || !session.languageChosen)
    return { session, replies: [] };
  const now = counted(session, language);
  if (now.times % AGAIN_AFTER !== 1) return { session: now.session, replies: [] };
  const { words } = conversation;
  const choices = [{ value: `/language ${language}`, label: words.say(language, 'language-name') }];
  const text = words.say(language, 'offer-language');
  return {
    session: { ...now.session, offeredLanguage: language },
    replies: [{ kind: 'note', topic: 'offer-language', text, choices }],
  };
}

/** What a plain yes to the offer comes to, where it answers nothing else that is asked. */
export function takeLanguage(
  scene: Scene,
  offered: string | undefined,
  message: string,
): Step | undefined {
  if (offered === undefined || !isYes(scene, message) || answersFact(scene, message))
    return undefined;
  const session = { ...scene.session, language: offered };
  return { session, replies: [note({ ...scene, session }, 'language')] };
}

function isYes(scene: Scene, message: string): boolean {
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const parsed = parseAnswer({ input: 'yes-no' }, message, options);
  return parsed.kind === 'value' && parsed.value === true;
}

/** Whether a text is an answer to the open question too, as "yes" may be. */
function answersFact(scene: Scene, message: string): boolean {
  const present = caseScene(scene);
  const prompt = promptOf(scene);
  if (!present || !prompt || !('fact' in prompt)) return false;
  if (prompt.kind !== 'fact') return true;
  const options = { language: languageOf(scene), today: todayOf(scene) };
  return parseAnswer(shapeOf(present, prompt.fact), message, options).kind === 'value';
}
