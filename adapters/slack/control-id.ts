import { LONGEST_ID } from './limits.ts';

const SIGN = '|';

/** For whom the controls of a block are, and the question that they answer. */
export interface BlockId {
  readonly person: string;
  readonly question?: string;
}

/** The id of a block with controls; `place` keeps the ids of a message apart. */
export function blockIdOf({ person, question = '' }: BlockId, place: number): string {
  const id = [person, place, question].join(SIGN);
  return id.length > LONGEST_ID ? [person, place, ''].join(SIGN) : id;
}

/** What the id of a block says. */
export function readBlockId(id: string): BlockId {
  const [person = '', , ...rest] = id.split(SIGN);
  const question = rest.join(SIGN);
  return question === '' ? { person } : { person, question };
}

/** What a control does when it is used. */
export type ControlKind =
  /** One choice. */
  | 'choose'
  /** Several choices, which count when they are submitted. */
  | 'several'
  | 'submit'
  | 'ticks'
  /** In the modal for changes: the answer to change, the new one, and the new one in words. */
  | 'fact'
  | 'typed';

/** The id of a control: its kind, and what else it must know. */
export function controlIdOf(kind: ControlKind, more: string | number = ''): string {
  return `${kind}${SIGN}${more}`;
}

/** What the id of a control says. */
export function readControlId(id: string): { readonly kind: string; readonly more: string } {
  const [kind = '', ...more] = id.split(SIGN);
  return { kind, more: more.join(SIGN) };
}
