import type { WebClient } from '@slack/web-api';
import type { Address } from '../../conversations/address.ts';
import type { Reply } from '../../conversations/reply.ts';
import type { Words } from '../../conversations/words.ts';
import type { Host } from '../adapter.ts';
import { SendFailure } from '../send-failure.ts';
import type { Access } from './access.ts';
import { answerModal, pickModal } from './change-modal.ts';
import type { Making } from './controls.ts';
import { sendFailure } from './failure.ts';
import { homeView } from './home.ts';
import type { People } from './people.ts';

/** What pages are made from. */
export interface PageParts {
  readonly access: Access;
  readonly people: People;
  readonly words: Words;
  readonly host: () => Host;
}

/** The App Home and the modals: they show what a person would be told, and keep nothing. */
export interface Pages {
  /** Shows a person where they stand, and their checklist. @throws SendFailure */
  showHome(address: Address): Promise<void>;
  /** Opens the modal to change an answer; false where there is none to change. @throws SendFailure */
  openChange(address: Address, trigger: string): Promise<boolean>;
  /** Asks in the open modal for the new answer to a question. @throws SendFailure */
  askAnswer(address: Address, fact: string, view: { id: string; hash: string }): Promise<void>;
}

type Ask = Extract<Reply, { kind: 'ask' }>;

function counted(): () => number {
  let places = 0;
  return () => {
    places += 1;
    return places;
  };
}

async function look(
  { host }: PageParts,
  address: Address,
  command: string,
  argument = '',
): Promise<readonly Reply[]> {
  const event = { id: `look:${command}`, kind: 'command', command, argument } as const;
  try {
    return await host().look({ address, event, addressed: true });
  } catch (cause) {
    throw new SendFailure({ kind: 'unsent' }, 'Slack: there is nothing to show now', { cause });
  }
}

/** What a change would ask: which answer, or for the new answer to a question. */
async function asked(
  parts: PageParts,
  address: Address,
  argument: string,
  question: string,
): Promise<Ask | undefined> {
  const replies = await look(parts, address, 'change', argument);
  return replies.find((reply): reply is Ask => reply.kind === 'ask' && reply.question === question);
}

async function makingFor({ people, words }: PageParts, address: Address): Promise<Making> {
  const language = await people.languageOf(address);
  const say: Making['say'] = (id, variables) => words.say(language, id, variables);
  return { person: address.person, language, say, place: counted() };
}

/** One call for a page. @throws SendFailure */
async function called(
  { access }: PageParts,
  { workspace }: Address,
  method: string,
  call: (views: WebClient['views']) => Promise<unknown>,
): Promise<void> {
  const client = await access.client(workspace);
  try {
    await call(client.views);
  } catch (error) {
    throw sendFailure(method, error);
  }
}

/** Shows pages. */
export function createPages(parts: PageParts): Pages {
  const { people, words } = parts;
  return {
    showHome: async (address) => {
      const status = await look(parts, address, 'status');
      const checklist = await look(parts, address, 'checklist');
      const language = await people.languageOf(address);
      const view = homeView({ status, checklist }, { address, language, words });
      const publish = { user_id: address.person, view };
      await called(parts, address, 'views.publish', (views) => views.publish(publish));
    },
    openChange: async (address, trigger_id) => {
      const pick = await asked(parts, address, '', 'pick');
      if (!pick?.choices || pick.choices.length === 0) return false;
      const view = pickModal(address, pick, await makingFor(parts, address));
      await called(parts, address, 'views.open', (views) => views.open({ trigger_id, view }));
      return true;
    },
    askAnswer: async (address, fact, { id: view_id, hash }) => {
      const ask = await asked(parts, address, fact, fact);
      if (!ask) return;
      const view = answerModal(address, ask, await makingFor(parts, address));
      const update = { view_id, hash, view };
      await called(parts, address, 'views.update', (views) => views.update(update));
    },
  };
}
