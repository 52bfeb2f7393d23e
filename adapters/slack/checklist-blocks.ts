import type { KnownBlock, PlainTextOption } from '@slack/types';
import type { ItemReply } from '../../conversations/reply.ts';
import { blockIdOf, controlIdOf } from './control-id.ts';
import { faintPart, type Making, type Part, plain } from './controls.ts';
import { LONGEST_LABEL, LONGEST_OPTION_VALUE, MOST_BOXES } from './limits.ts';
import { shortened } from './split-text.ts';

/** An item as a box: its number and the words it begins with, as far as one line goes. */
function boxOf(item: ItemReply, place: number): PlainTextOption {
  return {
    text: plain(shortened(`${place}. ${item.text}`, LONGEST_LABEL)),
    value: item.item.length > LONGEST_OPTION_VALUE ? String(place) : item.item,
  };
}

/** The boxes of a checklist; its full text stands above them. */
export function boxParts(items: readonly ItemReply[], making: Making): Part[] {
  const groups = Math.ceil(items.length / MOST_BOXES);
  return Array.from({ length: groups }, (_, group) => {
    const first = group * MOST_BOXES;
    const listed = items.slice(first, first + MOST_BOXES);
    const options = listed.map((item, i) => boxOf(item, first + i + 1));
    const ticked = options.filter((_option, i) => listed[i]?.done);
    const block: KnownBlock = {
      type: 'actions',
      block_id: blockIdOf({ person: making.person }, making.place()),
      elements: [
        {
          type: 'checkboxes',
          action_id: controlIdOf('ticks', group),
          options,
          ...(ticked.length > 0 ? { initial_options: ticked } : {}),
        },
      ],
    };
    const heading = faintPart(
      making.say('tick-here', { first: first + 1, last: first + listed.length }),
    );
    return { blocks: [...heading.blocks, block], text: heading.text };
  });
}
