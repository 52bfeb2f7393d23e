import type { AttachedFile } from '../../adapters/attached-file.ts';
import type { Address } from '../../conversations/address.ts';
import type { Office } from '../offices/office.ts';
import type { Acting, Answer, StaffEngine } from './acting.ts';
import { formFor, runCommand, takeFiles, takeWords } from './commands.ts';
import { newFilling } from './filling-in.ts';
import { complaintsOf } from './staff-form.ts';
import type { StaffParts } from './staff-in-chat.ts';
import { nameOf, type Who } from './who.ts';
import { sayIn } from './words.ts';
import type { Meant, Work } from './work.ts';

/** What acting needs of the bot. */
export interface ActingParts {
  readonly parts: StaffParts;
  readonly engine: StaffEngine;
  readonly who: Pick<Who, 'isPrivate'>;
}

/** Who acts where, and what came with it. */
export interface Standing {
  readonly address: Address;
  readonly office: Office;
  readonly work: Work;
  /** Of what it is done: with it, each act is done once. */
  readonly mark?: string;
  readonly files?: readonly AttachedFile[];
}

/** One member of staff at work, at an address. */
export function actingOf(
  { parts, engine, who }: ActingParts,
  { address, office, work, mark, files = [] }: Standing,
): Acting {
  const { conversation, clock } = parts;
  const staff = { office: office.id, who: nameOf(address), ...(mark ? { mark } : {}) };
  const adapter = parts.botOf(address)?.adapter;
  return {
    ...{ ...engine, conversation, office, staff, address, files },
    ...{ say: sayIn(office.language), now: clock.now(), filling: work.filling },
    inGroup: !who.isPrivate(address),
    fetchFile: async (file, most) =>
      (await adapter?.fetchFile?.(address, file, most)) ?? { kind: 'unreachable' },
  };
}

/** Does what staff mean. @throws Refusal */
export async function answerTo(acting: Acting, meant: Meant): Promise<Answer> {
  if (acting.files.length > 0 && meant.kind !== 'form') return takeFiles(acting, meant);
  if (meant.kind === 'text') return takeWords(acting, meant.text);
  if (meant.kind === 'command') return runCommand(acting, meant.words);
  const form = await formFor(acting, meant.form.split(':'));
  if (!form) return { replies: [] };
  const complaints = await complaintsOf(form, meant.filled);
  if (Object.keys(complaints).length > 0) return { replies: [], complaints };
  const done = await form.take({ ...acting, filling: newFilling(form.id) }, meant.filled);
  return done.kind === 'answer' ? done.answer : { replies: [], complaints: done.complaints };
}
