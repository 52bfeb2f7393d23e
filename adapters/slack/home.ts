import type { HomeView, KnownBlock } from '@slack/types';
import { type Address, lineOf } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Words } from '../../conversations/words.ts';
import { controlParts, type Making, plain, textParts } from './controls.ts';
import { MOST_HOME_BLOCKS } from './limits.ts';
import { partsOf } from './render.ts';

/** What the page of a person shows. */
export interface HomeContent {
  /** What the person would be told of where they stand. */
  readonly status: readonly Reply[];
  /** What they would be told of their checklist. */
  readonly checklist: readonly Reply[];
}

function buttons(hasCase: boolean, making: Making): readonly KnownBlock[] {
  const { say } = making;
  const choices = [
    { value: '/start', label: say(hasCase ? 'home-go-on' : 'home-start') },
    ...(hasCase ? [{ value: '/change', label: say('home-change') }] : []),
  ];
  return controlParts({ input: 'choice', choices }, making).flatMap(({ blocks }) => blocks);
}

/** The page of a person in the App Home: where they stand, and their checklist to tick. */
export function homeView(
  { status, checklist }: HomeContent,
  { address, language, words }: { address: Address; language: string; words: Words },
): HomeView {
  const say: Making['say'] = (id, variables) => words.say(language, id, variables);
  let places = 0;
  const place = () => {
    places += 1;
    return places;
  };
  const making = { person: address.person, language, say, place };
  const told = status.filter((reply) => reply.kind === 'note' && reply.topic === 'status');
  const list = checklist.filter((reply) => reply.kind === 'checklist');
  const hasCase = told.length > 0;
  const parts = [...told, ...list].flatMap((reply) =>
    reply.kind === 'note' || reply.kind === 'checklist' ? partsOf(reply, making) : [],
  );
  const blocks: KnownBlock[] = [
    { type: 'header', text: plain(say('home-heading')) },
    ...(hasCase ? [] : textParts(say('home-empty')).flatMap((part) => part.blocks)),
    ...buttons(hasCase, making),
    ...parts.flatMap((part) => part.blocks),
  ];
  const shown = blocks.slice(0, MOST_HOME_BLOCKS);
  return { type: 'home', private_metadata: lineOf(address), blocks: shown };
}
