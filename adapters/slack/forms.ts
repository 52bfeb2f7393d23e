import { setTimeout as sleep } from 'node:timers/promises';
import type { ViewOutput, ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Address } from '../../conversations/address.ts';
import type { Arrival, Form, Host } from '../adapter.ts';
import { BoundedMap } from './bounded.ts';
import type { Making } from './controls.ts';
import { sendFailure } from './failure.ts';
import { answersIn, type Complaints, errorsIn, filledAgain } from './form-answers.ts';
import { type FormNote, readNote } from './form-note.ts';
import { formView, wordsView } from './form-view.ts';
import { openingOf } from './opening.ts';
import { type Telling, tellWords } from './tell.ts';
import { within } from './within.ts';

/** What forms work with. */
export interface FormParts extends Telling {
  readonly host: () => Host;
}

/** A form that was sent. */
export interface Submission {
  readonly view: ViewOutput;
  readonly workspace: string;
  readonly person: string;
}

/** What Slack is told of a submission; nothing: the modal closes. */
export type Answering = (response?: ViewResponseAction) => Promise<void>;

/** The forms of staff, as modals. */
export interface Forms {
  /**
   * Opens the form that an event has, before its trigger is too old. False where it has none or Slack
   * shows none: then the event is received as any other.
   */
  open(arrival: Arrival, trigger: string): Promise<boolean>;
  /** Takes a filled form, and answers Slack in time; what takes longer is shown and told later. */
  take(submission: Submission, answer: Answering): Promise<void>;
}

type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'complaints'; readonly complaints: Complaints }
  | { readonly kind: 'failed' };

/** A trigger lives for 3 s, and a submission is waited for as long: this much of it is the host's. */
const [FORM_MS, SUBMIT_MS] = [1200, 1500];

/** What is shown instead of an answer comes this much after it, so that it is not overtaken by it. */
const AFTER_ANSWER_MS = 1000;

const MOST_SENT = 1000;

const LATE = Symbol('late');

class FormsOfStaff implements Forms {
  readonly #parts: FormParts;
  /** What came of each modal: sent twice, it is taken once. */
  readonly #outcomes = new BoundedMap<Promise<Outcome>>(MOST_SENT);

  constructor(parts: FormParts) {
    this.#parts = parts;
  }

  async open(arrival: Arrival, trigger: string): Promise<boolean> {
    const opening = openingOf(arrival.event);
    if (!opening) return false;
    const { address, message } = arrival;
    const making = this.#parts.host().form(arrival);
    const [form, say] = await Promise.all([within(FORM_MS, making, LATE), this.#sayTo(address)]);
    const viewOf = (made: Form) => {
      return formView(made, { address, form: made.id, message, opening }, say);
    };
    if (form === LATE) return this.#openLater(address, trigger, { making, viewOf, say });
    const view = form && viewOf(form);
    return view !== undefined && (await this.#opened(address, trigger, view)) !== undefined;
  }

  async take(submission: Submission, answer: Answering): Promise<void> {
    const { view, person, workspace } = submission;
    const note = readNote(view.private_metadata, person);
    const address = note?.address ?? { platform: 'slack', workspace, person };
    const saying = this.#sayTo(address);
    if (!note) return answer(wrong(view, (await saying)('form-lost')));
    const known = this.#outcomes.get(view.id);
    const working = known ?? this.#submit(submission, note);
    const [outcome, say] = await Promise.all([within(SUBMIT_MS, working, LATE), saying]);
    if (outcome !== LATE) return answer(answerTo(view, outcome, say));
    const goesOn = wordsView(say('form-goes-on'), view.title.text, say);
    await answer({ response_action: 'update', view: goesOn });
    if (!known) await this.#showLater(address, view, working, say);
  }

  async #sayTo(address: Address): Promise<Making['say']> {
    const { people, words } = this.#parts;
    const language = await people.languageOf(address);
    return (id, variables) => words.say(language, id, variables);
  }

  /** The id of the modal that was opened; undefined where Slack opens none. */
  async #opened(address: Address, trigger: string, view: ModalView): Promise<string | undefined> {
    const { access, failed } = this.#parts;
    try {
      const { views } = await access.client(address.workspace);
      return (await views.open({ trigger_id: trigger, view })).view?.id ?? '';
    } catch (error) {
      failed('form', sendFailure('views.open', error));
      return undefined;
    }
  }

  /** Shows something else in an open modal; false where the person has closed it, or Slack does not. */
  async #shown({ workspace }: Address, id: string, view: ModalView): Promise<boolean> {
    try {
      const { views } = await this.#parts.access.client(workspace);
      await views.update({ view_id: id, view });
      return true;
    } catch (error) {
      this.#parts.failed('form', sendFailure('views.update', error));
      return false;
    }
  }

  /** Keeps the trigger alive by a modal that asks for patience. */
  async #openLater(address: Address, trigger: string, later: LaterForm): Promise<boolean> {
    const { making, viewOf, say } = later;
    const wordsIn = (id: string) => wordsView(say(id), say('form-title'), say);
    making.catch(() => {});
    const id = await this.#opened(address, trigger, wordsIn('form-loading'));
    if (id === undefined) return false;
    try {
      const form = await making;
      const view = form && viewOf(form);
      await this.#shown(address, id, view ?? wordsIn('form-in-chat'));
      return view !== undefined;
    } catch (error) {
      await this.#shown(address, id, wordsIn('form-not-made'));
      throw error;
    }
  }

  /** Hands a form over, once; what was wrong with it may be sent again. */
  #submit({ view }: Submission, note: FormNote): Promise<Outcome> {
    const { host, people, failed } = this.#parts;
    const { address, form, message, opening } = note;
    const submitting = async (): Promise<Outcome> => {
      try {
        const language = await people.localeOf(address.workspace, address.person);
        const spoken = language === undefined ? {} : { language };
        const event = { id: `view:${view.id}`, ...opening, ...spoken };
        const from = message === undefined ? {} : { message, repliesTo: message };
        const arrival = { address, event, addressed: true, ...from };
        const complaints = await host().submit(arrival, form, answersIn(view));
        const isDone = complaints === undefined || Object.keys(complaints).length === 0;
        return isDone ? { kind: 'done' } : { kind: 'complaints', complaints };
      } catch (error) {
        failed('form', error);
        return { kind: 'failed' };
      }
    };
    const working = submitting().then((outcome) => {
      if (outcome.kind !== 'done') this.#outcomes.delete(view.id);
      return outcome;
    });
    this.#outcomes.set(view.id, working);
    return working;
  }

  /** What came of a form after Slack was answered: in the modal, or in the chat where it was closed. */
  async #showLater(
    address: Address,
    view: ViewOutput,
    working: Promise<Outcome>,
    say: Making['say'],
  ): Promise<void> {
    const [outcome] = await Promise.all([working, sleep(AFTER_ANSWER_MS)]);
    if (outcome.kind === 'done') {
      await this.#shown(address, view.id, wordsView(say('form-done'), view.title.text, say));
      return;
    }
    const complaints = outcome.kind === 'failed' ? { '': say('failed') } : outcome.complaints;
    if (await this.#shown(address, view.id, filledAgain(view, complaints))) return;
    await tellWords(this.#parts, address, Object.values(complaints).join('\n'));
  }
}

interface LaterForm {
  readonly making: Promise<Form | undefined>;
  readonly viewOf: (form: Form) => ModalView | undefined;
  readonly say: Making['say'];
}

/** What is wrong with a form as a whole stands at its first input. */
function wrong(view: ViewOutput, text: string): ViewResponseAction {
  return { response_action: 'errors', errors: errorsIn(view, { '': text }) };
}

function answerTo(
  view: ViewOutput,
  outcome: Outcome,
  say: Making['say'],
): ViewResponseAction | undefined {
  if (outcome.kind === 'done') return undefined;
  if (outcome.kind === 'failed') return wrong(view, say('failed'));
  return { response_action: 'errors', errors: errorsIn(view, outcome.complaints) };
}

/** Shows forms. */
export function createForms(parts: FormParts): Forms {
  return new FormsOfStaff(parts);
}
