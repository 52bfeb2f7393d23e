import type { KnownBlock } from '@slack/types';
import { plain } from './controls.ts';
import { shortened } from './split-text.ts';

const LONGEST_LINE = 2000;

/** A message that was answered: without its controls, and with the answer in words in their place. */
export function answeredBlocks(blocks: readonly KnownBlock[], line: string): KnownBlock[] {
  const text = plain(shortened(line, LONGEST_LINE));
  const answer: KnownBlock = { type: 'context', elements: [text] };
  return [...blocks.filter(({ type }) => type !== 'actions'), answer];
}
