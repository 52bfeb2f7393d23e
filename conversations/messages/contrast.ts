import type { FactValue } from '../../rules/language/facts.ts';
import { foldText } from '../answers/text/fold.ts';
import { isValid } from '../interview/valid.ts';
import type { CaseScene } from '../scene.ts';

/** One number put in the place of another: "не 85, а 86", "not 85 but 86", 不是85年，是86年. */
const CONTRAST =
  /^(?:(?:no|sorry|oops|wait|нет|ой|простите|извините|извиняюсь|ошибка|не то|不对|抱歉|对不起|等等)[\s,.!-]*)*(?:it is |it's |i was born |born |я родил\p{L}+ |我)?(?:in |в )?(?:not|не|不是)\s*(?:in |в )?(?<from>\d{1,4})\s?(?:-?\p{L}{1,4}|года?|年|月|日|号|个月)?\s*,?\s*(?:but|а|而是|应该是|是)\s*(?:in |в )?(?<to>\d{1,4})\s?(?:-?\p{L}{1,6}|年|月|日|号|个月)?[\s.!]*$/u;

/** The fact and the new value that a contrast of two numbers comes to; no fact where none has the first. */
export interface Contrast {
  readonly fact?: string;
  readonly value?: FactValue;
}

/** A date with the year or the day that is named put in; the year can be short. */
function dateWith(date: string, from: number, to: number): string | undefined {
  const [year = '', month = '', day = ''] = date.split('-');
  if (Number(year) === from) return `${String(to).padStart(4, '0')}-${month}-${day}`;
  if (Number(year) % 100 === from && from > 31 && to < 100)
    return `${year.slice(0, 2)}${String(to).padStart(2, '0')}-${month}-${day}`;
  if (Number(day) === from) return `${year}-${month}-${String(to).padStart(2, '0')}`;
  return undefined;
}

function valueWith(value: FactValue, from: number, to: number): FactValue | undefined {
  if (typeof value === 'number') return value === from ? to : undefined;
  if (typeof value !== 'string') return undefined;
  return /^\d{4}-\d\d-\d\d$/u.test(value) ? dateWith(value, from, to) : undefined;
}

/** A correction that puts one number in the place of another, the last answer that has it first. */
export function contrastIn(scene: CaseScene, text: string): Contrast | undefined {
  const { from, to } = CONTRAST.exec(foldText(text).trim())?.groups ?? {};
  if (from === undefined || to === undefined) return undefined;
  const found = Object.entries(scene.case.facts)
    .reverse()
    .flatMap(([fact, known]) => {
      const value = valueWith(known, Number(from), Number(to));
      const fits = value !== undefined && isValid(scene.topic.call.facts[fact], value);
      return fits ? [{ fact, value }] : [];
    });
  return found[0] ?? {};
}
