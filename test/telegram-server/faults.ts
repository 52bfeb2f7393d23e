import type { ResponseParameters } from '@grammyjs/types';
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

interface Script {
  readonly match: Match;
  readonly fault: Fault;
  /** Whether this request, the how-manieth that matches, is met. */
  readonly meets: (count: number) => boolean;
  readonly isOver: (count: number) => boolean;
  count: number;
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

/** The faults that are to come. Of several that match, the one that was scripted first counts. */
export class Faults {
  #scripts: Script[] = [];

  /** The next request that matches, or the next few, meet this fault. */
  next(match: Match, fault: Fault, times = 1): void {
    this.#add(
      match,
      fault,
      () => true,
      (count) => count >= times,
    );
  }

  /** Every n-th request that matches meets this fault. */
  every(n: number, fault: Fault, match: Match = {}): void {
    this.#add(
      match,
      fault,
      (count) => count % n === 0,
      () => false,
    );
  }

  /** Every request that matches meets this fault, for so many milliseconds from now. */
  during(milliseconds: number, fault: Fault, match: Match = {}): void {
    const end = performance.now() + milliseconds;
    this.#add(
      match,
      fault,
      () => performance.now() < end,
      () => performance.now() >= end,
    );
  }

  /** Nothing goes wrong from now on. */
  clear(): void {
    this.#scripts = [];
  }

  /** Whether some scripted fault has not come yet, or may come again. */
  get arePending(): boolean {
    return this.#scripts.length > 0;
  }

  /** The fault that a request meets, if any; it counts as having come. */
  take(method: Method, given: Record<string, unknown>): Fault | undefined {
    if (this.#scripts.length === 0) return undefined;
    for (const script of this.#scripts) {
      if (!matches(script.match, method, given)) continue;
      script.count += 1;
      const isMet = script.meets(script.count);
      if (script.isOver(script.count)) this.#scripts = this.#scripts.filter((s) => s !== script);
      if (isMet) return script.fault;
    }
    return undefined;
  }

  #add(match: Match, fault: Fault, meets: Script['meets'], isOver: Script['isOver']): void {
    this.#scripts.push({ match, fault, meets, isOver, count: 0 });
  }
}
