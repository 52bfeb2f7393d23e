import { type Address, lineOf } from '../../conversations/address.ts';
import { BoundedMap } from './bounded.ts';
import type { ListPart, MessagePayload } from './payload.ts';
import type { PressedMessage } from './pressed.ts';

/** What is to be done with a part of a checklist. */
export type PartWay =
  | { readonly kind: 'post' }
  /** It takes the place of this message. */
  | { readonly kind: 'replace'; readonly ts: string }
  /** Where it stands cannot be found any more, and the person sees the box that they ticked. */
  | { readonly kind: 'leave' };

/** A tick in a message, or on the page of the App Home. */
export type Tick = Pick<PressedMessage, 'ts' | 'blocks'> | 'home';

/** A message that is a part of a checklist. */
export type ListPayload = MessagePayload & { readonly list: ListPart };

/** Where the checklists stand, so that a tick changes them in their place. */
export interface Lists {
  /** The tick that a part answers: `press` for the first part, and the same for those after it. */
  tickOf(to: Address, payload: ListPayload, press: Tick | undefined): Tick | undefined;
  /** What to do with a part; asked again, it is the same until `done`. */
  wayOf(to: Address, payload: ListPayload, tick: Tick | undefined): PartWay;
  /** A part is out, as this message if it is a new one. */
  done(to: Address, payload: ListPayload, tick: Tick | undefined, posted?: string): void;
}

const MOST_LISTS = 2000;

/** The answer to a tick that is on its way: the part that comes next. */
interface Ticking {
  readonly next: number;
  readonly tick: Tick;
}

function boxesIn(blocks: MessagePayload['blocks']): string[] {
  return blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map((element) => element.action_id ?? '') : [],
  );
}

/** Whether a message has the boxes of a part. */
function hasBoxesOf(tick: Tick, { blocks }: MessagePayload): boolean {
  if (tick === 'home') return false;
  const there = boxesIn(tick.blocks);
  return boxesIn(blocks).some((id) => there.includes(id));
}

/** Keeps in memory where the last checklist of each address stands. */
export function createLists(): Lists {
  const places = new BoundedMap<readonly string[]>(MOST_LISTS);
  const underway = new BoundedMap<Ticking>(MOST_LISTS);

  /** The messages of the last list, where it had as many parts. */
  function placesOf(to: Address, { of }: ListPart): readonly string[] | undefined {
    const known = places.get(lineOf(to));
    return known?.length === of ? known : undefined;
  }

  return {
    tickOf: (to, { list: { part } }, press) => {
      const before = underway.get(lineOf(to));
      return press ?? (part > 0 && before?.next === part ? before.tick : undefined);
    },
    wayOf: (to, payload, tick) => {
      if (tick === undefined) return { kind: 'post' };
      const known = placesOf(to, payload.list);
      const ts =
        tick === 'home' || known?.includes(tick.ts) ? known?.[payload.list.part] : undefined;
      if (ts !== undefined) return { kind: 'replace', ts };
      if (tick !== 'home' && hasBoxesOf(tick, payload)) return { kind: 'replace', ts: tick.ts };
      return { kind: 'leave' };
    },
    done: (to, { list }, tick, posted) => {
      const line = lineOf(to);
      const next = list.part + 1;
      // Where a part had to be sent anew, those after it follow it.
      if (tick !== undefined && posted === undefined && next < list.of)
        underway.set(line, { next, tick });
      else underway.delete(line);
      if (posted === undefined) return;
      places.set(line, [...(places.get(line) ?? []).slice(0, list.part), posted]);
    },
  };
}
