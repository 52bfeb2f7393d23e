import { assign, createMachine, initialTransition, type Snapshot, transition } from 'xstate';
import type { Contestant, Turned } from './contestant.ts';
import { type Answer, asked, type Form, judged, type Known, type Question, read } from './form.ts';

interface Kept {
  readonly answers: Readonly<Record<string, Known>>;
}

interface Answered {
  readonly type: 'answer';
  readonly said: string;
}

function stateOf(question: Question, next: string) {
  return {
    on: {
      answer: {
        target: next,
        guard: ({ event }: { event: Answered }) => read(question, event.said) !== undefined,
        actions: assign(({ context, event }: { context: Kept; event: Answered }) => ({
          answers: { ...context.answers, [question.id]: read(question, event.said) as Known },
        })),
      },
    },
  };
}

function machineOf({ id, questions }: Form) {
  const states = questions.map((question, i) => {
    return [question.id, stateOf(question, questions[i + 1]?.id ?? 'verdict')] as const;
  });
  return createMachine({
    types: {} as { context: Kept; events: Answered },
    id,
    initial: questions[0]?.id as string,
    context: { answers: {} },
    states: { ...Object.fromEntries(states), verdict: { type: 'final' } },
  });
}

/** The form as a machine of one state a question; its snapshot is restored for each pure transition. */
export function onXstate(form: Form): Contestant {
  const machine = machineOf(form);
  const { questions } = form;
  const places = new Map(questions.map(({ id }, i) => [id, i]));

  type State = ReturnType<typeof machine.resolveState>;

  function turned(next: State): Turned {
    const place = places.get(next.value as string);
    const { answers } = next.context;
    const before = answers[questions[(place ?? 0) - 1]?.id ?? ''];
    const text = place === undefined ? judged(form, answers) : asked(form, place, before);
    if (text === '') throw new Error('nothing was said');
    const state = machine.getPersistedSnapshot(next);
    return { state, asked: place === undefined ? undefined : questions[place]?.id };
  }

  return {
    name: 'xstate',
    begin: () => turned(initialTransition(machine)[0]),
    load: (stored) => machine.restoreSnapshot(stored as Snapshot<unknown>, {} as never),
    turn: (state, { said }: Answer) =>
      turned(transition(machine, state as State, { type: 'answer', said })[0]),
  };
}
