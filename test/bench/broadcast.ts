import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { bar, short, table } from './table.ts';

const ROOT = new URL('../../', import.meta.url);
const SENDING = new URL('./broadcast-process.ts', import.meta.url);
const REBUILDING = new URL('./rebuild-process.ts', import.meta.url);
const BYTES_IN_MB = 1_048_576;
const [RATE, AT_RATE, FEW, ANSWER_MS] = [300, 10_000, 1000, 20];

/** How a broadcast went: times in ms and seconds, memory in bytes. */
interface Sent {
  readonly counted: number;
  readonly queued: number;
  readonly seconds: number;
  readonly rss: number;
}

interface Rebuilt {
  readonly seconds: number;
}

/** The words before the program in the script that starts Callguide, so that it is measured as it is run. */
function flags(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    scripts: { callguide: string };
  };
  return scripts.callguide.split(' ').slice(1, -1);
}

async function measured<Result>(program: URL, ...words: readonly (string | number)[]) {
  const folder = mkdtempSync(join(tmpdir(), 'callguide-bench-'));
  const args = [...flags(), fileURLToPath(program), `sqlite:${folder}/town.sqlite`];
  try {
    const child = spawn(process.execPath, [...args, ...words.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return JSON.parse(out) as Result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Broadcasts to so many people, against the bars of the house. */
export async function broadcastPart(many: number): Promise<string> {
  const few = await measured<Sent>(SENDING, FEW, '', 0);
  const all = await measured<Sent>(SENDING, many, '', 0);
  const paced = await measured<Sent>(SENDING, AT_RATE, RATE, ANSWER_MS);
  const rebuilt = await measured<Rebuilt>(REBUILDING, many);
  const over = (100 * paced.seconds * RATE) / (AT_RATE - 1) - 100;
  const [rate, most] = [many / all.seconds, all.rss / BYTES_IN_MB];
  return table([
    [`broadcasts, to ${many} people`, 'Callguide', 'bar'],
    ['the audience counted, seconds', short(all.counted / 1000), bar(all.counted / 1000, '<=', 1)],
    ['the recipients queued, seconds', short(all.queued / 1000), bar(all.queued / 1000, '<=', 5)],
    ['deliveries a second without a rate', short(rate), bar(rate, '>=', 1500)],
    [`${AT_RATE} at ${RATE} a second: over the floor, %`, short(over), bar(over, '<=', 3)],
    [`memory, MB (${short(few.rss / BYTES_IN_MB)} to ${FEW})`, short(most), bar(most, '<=', 200)],
    ['the projection made anew, seconds', short(rebuilt.seconds), bar(rebuilt.seconds, '<=', 60)],
  ]);
}
