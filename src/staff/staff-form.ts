import type { Form, FormField } from '../../adapters/adapter.ts';
import type { Acting, Submitted } from './acting.ts';
import type { Filled } from './work.ts';

/** A field of a form of staff, which can also be asked for step by step. */
export interface StaffField extends FormField {
  /** Stands for others in a chat, and is not in a form that is shown whole. */
  readonly inChat?: true;
  /** Whether it is asked for in a chat, by what was filled in before. */
  readonly when?: (filled: Filled) => boolean;
}

/** A form of staff, and what is done with it. */
export interface StaffForm {
  /** The command that opens it, joined by colons. */
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  readonly fields: readonly StaffField[];
  /** What is wrong with one field by itself; undefined: nothing. */
  readonly complaint: (field: StaffField, value: string) => Promise<string | undefined>;
  readonly take: (acting: Acting, filled: Filled) => Promise<Submitted>;
}

/** The form as a platform shows it whole. */
export function shownForm({ id, title, submit, fields }: StaffForm): Form {
  const shown = fields.filter(({ inChat }) => !inChat);
  return {
    ...{ id, title, submit },
    fields: shown.map(({ inChat: _, when: __, ...field }): FormField => field),
  };
}

/** What is wrong with a form that was filled in as a whole, by field. */
export async function complaintsOf(
  form: StaffForm,
  filled: Filled,
): Promise<Record<string, string>> {
  const found: [string, string][] = [];
  for (const field of form.fields) {
    const value = filled[field.name];
    const words = typeof value === 'string' ? await form.complaint(field, value) : undefined;
    if (words !== undefined) found.push([field.name, words]);
  }
  return Object.fromEntries(found);
}
