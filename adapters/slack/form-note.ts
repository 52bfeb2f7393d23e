import { z } from 'zod';
import { type Address, lineOf } from '../../conversations/address.ts';
import { type Opening, opening } from './opening.ts';
import { lineIn } from './press.ts';

const noted = z.strictObject({
  line: z.string(),
  form: z.string(),
  message: z.string().optional(),
  opening,
});

/** What a modal with a form remembers by itself: it is taken after a restart too, by any process. */
export interface FormNote {
  readonly address: Address;
  readonly form: string;
  /** The message with the button that opened it. */
  readonly message?: string | undefined;
  readonly opening: Opening;
}

/** A note as the modal keeps it. */
export function noteText({ address, ...note }: FormNote): string {
  return JSON.stringify({ line: lineOf(address), ...note });
}

/** The note of a modal of this person; undefined where it is lost, or of somebody else. */
export function readNote(text: string, person: string): FormNote | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { data } = noted.safeParse(json);
  if (!data) return undefined;
  const { line, ...note } = data;
  const address = lineIn(line, person);
  return address && { ...note, address };
}
