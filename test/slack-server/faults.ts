/** What goes wrong with one request. */
export type Fault =
  /** 429 with Retry-After; this method is not taken in this workspace before so many seconds have passed. */
  | { readonly kind: 'too many'; readonly retryAfter: number }
  /** 500, with a body as the Web API sends it. */
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
  /** An answer of Slack that is not ok, by its code. */
  | { readonly kind: 'refuse'; readonly error: string };

/** Which requests a fault meets: all of these together; whatever is left out matters not. */
export interface Match {
  /** Methods of the Web API, `upload` for the bytes of a file, `response_url`. */
  readonly method?: string | readonly string[];
  readonly channel?: string;
  readonly when?: (args: Readonly<Record<string, unknown>>) => boolean;
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
  { method, channel, when }: Match,
  name: string,
  args: Readonly<Record<string, unknown>>,
): boolean {
  if (method !== undefined && ![method].flat().includes(name)) return false;
  if (channel !== undefined && (args.channel ?? args.channel_id) !== channel) return false;
  return when?.(args) ?? true;
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
  take(method: string, args: Readonly<Record<string, unknown>>): Fault | undefined {
    if (this.#scripts.length === 0) return undefined;
    for (const script of this.#scripts) {
      if (!matches(script.match, method, args)) continue;
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
