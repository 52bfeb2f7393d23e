import type { Lexeme } from '../text/lexemes.ts';
import { HUNDREDS, MULTIPLIERS, ORDINALS, SMALL } from './number-words.ts';

/** A number read from words, and where it ends. */
export interface WordNumber {
  readonly amount: number;
  readonly end: number;
  readonly ordinal: boolean;
}

interface Tally {
  total: number;
  current: number;
  /** What may still be added: below ten after "twenty", below a hundred after "hundred". */
  room: number;
}

function addSmall(tally: Tally, amount: number): boolean {
  if (amount >= tally.room || (amount === 0 && tally.room < 1000)) return false;
  tally.current += amount;
  tally.room = amount >= 20 && amount < 100 ? 10 : 0;
  return true;
}

function addHundreds(tally: Tally, amount: number): boolean {
  if (tally.room < 1000) return false;
  tally.current += amount;
  tally.room = 100;
  return true;
}

function multiply(tally: Tally, by: number): boolean {
  if (by === 100) {
    if (tally.current > 99) return false;
    tally.current = (tally.current || 1) * 100;
    tally.room = 100;
    return true;
  }
  if (tally.total > 0 && tally.total < by * 1000 && tally.total % (by * 1000) !== 0) return false;
  tally.total += (tally.current || 1) * by;
  tally.current = 0;
  tally.room = 1000;
  return true;
}

function take(tally: Tally, word: string, first: boolean): boolean {
  const small = SMALL.get(word);
  if (small !== undefined) return addSmall(tally, small);
  const hundreds = HUNDREDS.get(word);
  if (hundreds !== undefined) return addHundreds(tally, hundreds);
  const multiplier = MULTIPLIERS.get(word);
  if (multiplier === undefined || (first && /s$|ов$/u.test(word))) return false;
  return multiply(tally, multiplier);
}

const JOINTS = new Set(['and', '-']);

/** Reads the number that words begin with: "two hundred and forty thousand", "двадцать первого". */
export function readWordNumber(words: readonly Lexeme[]): WordNumber | undefined {
  const tally: Tally = { total: 0, current: 0, room: 1000 };
  let end = 0;
  let linked = false;
  for (const word of words) {
    const ordinal = ORDINALS.get(word.text);
    if (ordinal !== undefined && addSmall(tally, ordinal)) {
      return { amount: tally.total + tally.current, end: word.end, ordinal: true };
    }
    const taken = take(tally, word.text, end === 0);
    if (!taken && (end === 0 || linked || !JOINTS.has(word.text))) break;
    linked = !taken;
    if (taken) end = word.end;
  }
  return end === 0 ? undefined : { amount: tally.total + tally.current, end, ordinal: false };
}
