import type { ModalView } from '@slack/types';
import type { Form } from '../adapter.ts';
import { type Making, plain, textParts } from './controls.ts';
import { fieldBlocks } from './form-inputs.ts';
import { type FormNote, noteText } from './form-note.ts';
import { LONGEST_METADATA, LONGEST_TITLE, MOST_MODAL_BLOCKS } from './limits.ts';
import { onOneLine, shortened } from './split-text.ts';

type Say = Making['say'];

/** The modals with a form carry this id. */
export const FORM_MODAL = 'callguide-form';

/** A form as a modal; undefined where it does not fit into one. */
export function formView(form: Form, note: FormNote, say: Say): ModalView | undefined {
  const fields = form.fields.map((field) => fieldBlocks(field, say));
  const isCut = shortened(form.title, LONGEST_TITLE) !== onOneLine(form.title);
  const heading = isCut ? textParts(form.title).flatMap(({ blocks }) => blocks) : [];
  const blocks = [...heading, ...fields.flatMap((one) => one ?? [])];
  const metadata = noteText(note);
  const fits = blocks.length <= MOST_MODAL_BLOCKS && metadata.length <= LONGEST_METADATA;
  const isWhole = fields.length > 0 && !fields.includes(undefined);
  if (!fits || !isWhole) return undefined;
  return {
    type: 'modal',
    callback_id: FORM_MODAL,
    private_metadata: metadata,
    title: plain(shortened(form.title, LONGEST_TITLE)),
    submit: plain(shortened(form.submit, LONGEST_TITLE)),
    close: plain(shortened(say('modal-close'), LONGEST_TITLE)),
    blocks,
  };
}

/** A modal that only says something. */
export function wordsView(text: string, title: string, say: Say): ModalView {
  return {
    type: 'modal',
    callback_id: FORM_MODAL,
    title: plain(shortened(title, LONGEST_TITLE)),
    close: plain(shortened(say('form-close'), LONGEST_TITLE)),
    blocks: textParts(text).flatMap(({ blocks }) => [...blocks]),
  };
}
