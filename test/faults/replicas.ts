import { table } from '../bench/table.ts';
import { type PostgresServer, startPostgres } from '../postgres/server.ts';
import { type Part, tell } from './part.ts';
import { killedSenders, restartedPostgres } from './replica-broadcast.ts';
import { elections } from './replica-election.ts';
import { disturbedReplicas, redelivered, rollingRestart } from './replica-faults.ts';
import { type OutageKind, storeOutage } from './replica-outage.ts';

/** What was done to three replicas on PostgreSQL, at which size, and what came of it. */
interface Line {
  readonly what: string;
  readonly size: string;
  readonly came: string;
  readonly faults: readonly string[];
}

/** How large the proofs are made. */
interface Sizes {
  readonly people: number;
  readonly turns: number;
  readonly pauseMs: number;
  readonly stoppedMs: number;
  readonly outageMs: number;
  readonly recipients: number;
  readonly kills: number;
}

const SMALL: Sizes = {
  ...{ people: 20, turns: 30, pauseMs: 350, stoppedMs: 6000 },
  ...{ outageMs: 3000, recipients: 600, kills: 3 },
};
const FULL: Sizes = {
  ...{ people: 200, turns: 200, pauseMs: 700, stoppedMs: 60_000 },
  ...{ outageMs: 30_000, recipients: 10_000, kills: 20 },
};
const QUICK = 20;
/** Messages a second: what Telegram takes from everybody, and what can be paid for. */
const [FREE, PAID] = [30, 300];
const INTERVIEWED = { people: 50, turns: 14, pauseMs: 300 };

const OUTAGES: readonly OutageKind[] = [
  ...([{ kind: 'refuse' }, { kind: 'hang' }, { kind: 'slow', milliseconds: 700 }] as const),
  { kind: 'one read' },
];

type Came = Omit<Line, 'what'>;
type Proof = (postgres: PostgresServer, sizes: Sizes) => Promise<Came>;

const ms = (value: number) => `${Math.round(value)} ms`;

const disturbed: Proof = async (postgres, sizes) => {
  const { faults, repeated, unsent, refused } = await disturbedReplicas(postgres, sizes);
  return {
    size: `${sizes.people} × ${sizes.turns}, ${sizes.stoppedMs / 1000} s`,
    came: `again ${repeated} of at most ${unsent}; stale writes refused ${refused}`,
    faults: refused > 0 ? faults : [...faults, 'no stale write was made, so none was refused'],
  };
};

function thrice(how: 'concurrently' | 'later', name: string): Proof {
  return async (postgres, sizes) => {
    const size = { ...sizes, pauseMs: QUICK };
    const { faults, repeated } = await redelivered(postgres, how, size);
    const again = repeated > 0 ? [`${name}: ${repeated} answers came again`] : [];
    return {
      size: `${sizes.people} × ${sizes.turns}`,
      came: `again ${repeated}`,
      faults: [...faults, ...again],
    };
  };
}

const rolling: Proof = async (postgres, sizes) => {
  const { faults, repeated } = await rollingRestart(postgres, sizes);
  return {
    size: `${sizes.people} × ${sizes.turns}`,
    came: `again ${repeated}`,
    faults,
  };
};

function outage(kind: OutageKind): Proof {
  return async (postgres, { outageMs: milliseconds }) => {
    const { people, told, recoveredMs, faults } = await storeOutage(postgres, kind, {
      ...{ people: QUICK, milliseconds },
    });
    return {
      size: `${people} people, ${milliseconds / 1000} s`,
      came: `told to retry ${told} times; answered ${ms(recoveredMs)} after`,
      faults,
    };
  };
}

const restarted: Proof = async (postgres, { recipients }) => {
  const size = { ...INTERVIEWED, recipients: Math.min(recipients, 1000) };
  const { faults, repeated, twice } = await restartedPostgres(postgres, size);
  return {
    size: `${size.people} interviews, ${size.recipients} recipients`,
    came: `again ${repeated}; twice ${twice}`,
    faults,
  };
};

function killed(inDoubt: 'resend' | 'skip'): Proof {
  return async (postgres, { recipients, kills }) => {
    const size = { recipients, kills, perSecond: kills > SMALL.kills ? PAID : FREE };
    const outcome = await killedSenders(postgres, inDoubt, size);
    const { twice, underway, inDoubt: listed, goesOnMs, faults } = outcome;
    return {
      size: `${recipients} recipients, ${kills} kills`,
      came: `twice ${twice}, listed ${listed}, of ${underway} on their way; goes on in ${ms(goesOnMs)}`,
      faults,
    };
  };
}

const elected: Proof = async (postgres) => {
  const { answeredMs, faults } = await elections(postgres);
  const all = Object.entries(answeredMs).map(([how, after]) => `${how} ${ms(after)}`);
  return {
    size: '3 ends',
    came: `answered: ${all.join(', ')}`,
    faults,
  };
};

const PROOFS: Readonly<Record<string, Proof>> = {
  'one killed, one stopped and woken': disturbed,
  'every event three times, at once': thrice('concurrently', 'at once'),
  'every event three times, again later': thrice('later', 'again later'),
  'restarted one after the other': rolling,
  ...Object.fromEntries(OUTAGES.map((kind) => [`the store: ${kind.kind}`, outage(kind)])),
  'PostgreSQL restarted': restarted,
  'the sender killed, resend': killed('resend'),
  'the sender killed, skip': killed('skip'),
  'the one that polls': elected,
};

/** Three replicas on one PostgreSQL, and everything that is done to them, or what has `only` in its name. */
export async function replicasPart(full: boolean, only = ''): Promise<Part> {
  const sizes = full ? FULL : SMALL;
  const lines: Line[] = [];
  for (const [what, proof] of Object.entries(PROOFS).filter(([name]) => name.includes(only))) {
    const postgres = await startPostgres();
    const line = { what, ...(await proof(postgres, sizes)) };
    await postgres.remove();
    lines.push(line);
    tell([what, line.came, `${line.faults.length} faults`]);
  }
  const rows = lines.map(({ what, size, came, faults }) => {
    return [what, size, came, String(faults.length)];
  });
  return {
    text: table([['3 replicas on PostgreSQL', 'size', 'what came of it', 'faults'], ...rows]),
    faults: lines.flatMap(({ faults }) => faults),
  };
}
