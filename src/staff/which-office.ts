import type { Reply } from '../../conversations/reply.ts';
import type { Office } from '../offices/office.ts';
import { choice, note, sayIn } from './words.ts';
import type { Meant, Work } from './work.ts';

/** The office that somebody works for: their only one, or the one they chose; undefined before that. */
export function officeIn(offices: readonly Office[], { office: id }: Work): Office | undefined {
  return offices.length === 1 ? offices[0] : offices.find((one) => one.id === id);
}

/** The work for the office that is meant; what was being written for another one is given up. */
export function inOffice(offices: readonly Office[], work: Work, meant: Meant): Work {
  const [verb, id] = meant.kind === 'command' ? meant.words : [];
  const chosen = verb === 'office' ? offices.find((one) => one.id === id) : undefined;
  const office = (chosen ?? officeIn(offices, work))?.id;
  if (office === work.office) return work;
  const { filling: _, office: __, ...rest } = work;
  return { ...rest, version: 1, ...(office === undefined ? {} : { office }) };
}

/** Asks for which of several offices somebody works now. */
export function whichOffice(offices: readonly Office[]): Reply {
  const say = sayIn((offices[0] as Office).language);
  const choices = offices.map(({ id, name }) => choice(name, 'office', id));
  return note(say('which-office'), choices);
}
