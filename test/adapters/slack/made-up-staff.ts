import type { Arrival, Form, FormField, Host } from '../../../adapters/adapter.ts';
import type { Reply } from '../../../conversations/reply.ts';
import type { Member } from '../../slack-server/member.ts';
import { type Mode, type WholeSlack, wholeSlack } from './whole-slack.ts';

/** What a form was handed over with. */
export interface Handed {
  readonly arrival: Arrival;
  readonly form: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** A field of words, with what a test says of it. */
export function field(name: string, more: Partial<FormField> = {}): FormField {
  return { name, label: `Label of ${name}`, kind: 'line', ...more };
}

/** A form with these fields. */
export function formOf(...fields: readonly FormField[]): Form {
  return { id: 'write:42', title: 'Write to people', submit: 'Keep', fields };
}

/** A host for made-up staff: it opens one form, and takes it as the test says. */
export class MadeUpStaff {
  /** What an event opens. */
  form: Host['form'] = async () => undefined;
  /** What is wrong with a filled form. */
  judge: (handed: Handed) => ReturnType<Host['submit']> = async () => undefined;
  readonly handed: Handed[] = [];
  /** What was received as an event. */
  readonly received: Arrival[] = [];

  /** Opens this form for every event. */
  opens(form: Form): void {
    this.form = async () => form;
  }

  get host(): Pick<Host, 'form' | 'submit' | 'receive'> {
    return {
      form: (arrival) => this.form(arrival),
      submit: (arrival, form, fields) => {
        const handed = { arrival, form, fields };
        this.handed.push(handed);
        return this.judge(handed);
      },
      receive: async (arrival) => void this.received.push(arrival),
    };
  }
}

/** Staff in their direct messages, under a message with buttons. */
export interface StaffScene extends WholeSlack {
  readonly staff: MadeUpStaff;
  readonly ann: Member;
  /** The id of the message with the button “Write”, whose value is `staff:write`. */
  readonly menu: string;
}

const MENU: Reply = {
  kind: 'note',
  topic: 'staff',
  text: 'What do you want to do?',
  choices: [
    { value: 'staff:write', label: 'Write' },
    { value: 'staff:pause', label: 'Pause' },
  ],
};

/** Made-up staff before a menu. */
export async function staffScene(
  mode: Mode,
  options: Parameters<typeof wholeSlack>[1] = {},
): Promise<StaffScene> {
  const staff = new MadeUpStaff();
  const slack = await wholeSlack(mode, options, staff.host);
  const ann = slack.server.member();
  const { id: person, channel: chat } = ann;
  const address = { platform: 'slack', workspace: slack.server.team.id, chat, person };
  const adapter = slack.adapter();
  const [payload] = adapter.render([MENU], { address, language: 'en' });
  if (!payload) throw new Error('a menu is a message');
  const { message: menu } = await adapter.send(address, payload);
  return { ...slack, staff, ann, menu };
}
