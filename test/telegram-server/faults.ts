import type { ResponseParameters } from '@grammyjs/types';
import { ScriptedFaults } from '../platform-server/scripted-faults.ts';
import type { Method } from './method-shapes.ts';

/** What goes wrong with one request. */
export type Fault =
  /** 429; nothing that names a chat passes for so many seconds, or nothing of a method that names none. */
  | { readonly kind: 'too many'; readonly retryAfter: number }
  /** 500, with a body as the Bot API sends it. */
  | { readonly kind: 'internal' }
  /** 502 of something in between, with a page in HTML. */
  | { readonly kind: 'bad gateway' }
  /** No answer ever; nothing is done. */
  | { readonly kind: 'hang' }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'drop' }
  /** It is done, and the connection breaks before the answer. */
  | { readonly kind: 'lost answer' }
  /** It is done at once, and the answer comes late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Another answer of the Bot API that is not ok. */
  | {
      readonly kind: 'refuse';
      readonly code: number;
      readonly description: string;
      readonly parameters?: ResponseParameters;
    };

/** Which requests a fault meets: all of these together; whatever is left out matters not. */
export interface Match {
  readonly method?: Method | readonly Method[];
  readonly chat?: number;
  readonly when?: (parameters: Readonly<Record<string, unknown>>) => boolean;
}

function matches(
  { method, chat, when }: Match,
  name: Method,
  given: Record<string, unknown>,
): boolean {
  if (method !== undefined && ![method].flat().includes(name)) return false;
  if (chat !== undefined && Number(given.chat_id) !== chat) return false;
  return when?.(given) ?? true;
}

/** What goes wrong with the requests that are to come. */
export class Faults extends ScriptedFaults<Match, Fault, Method> {
  constructor() {
    super(matches, {});
  }
}
