import { ScriptedFaults } from '../platform-server/scripted-faults.ts';

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

function matches(
  { method, channel, when }: Match,
  name: string,
  args: Readonly<Record<string, unknown>>,
): boolean {
  if (method !== undefined && ![method].flat().includes(name)) return false;
  if (channel !== undefined && (args.channel ?? args.channel_id) !== channel) return false;
  return when?.(args) ?? true;
}

/** What goes wrong with the requests that are to come. */
export class Faults extends ScriptedFaults<Match, Fault, string> {
  constructor() {
    super(matches, {});
  }
}
