import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../../conversations/address.ts';
import { CrowdAdapter } from './crowd-adapter.ts';
import { openTown } from './town.ts';

// Sends what is confirmed on a store, until it is killed; the platform notes in a file what reaches it.
const [store = '', file = '', rate = '', ms = ''] = process.argv.slice(2);

class NotingAdapter extends CrowdAdapter {
  override async send({ person }: Address): Promise<{ message: string }> {
    appendFileSync(file, `begun ${person} ${Date.now()}\n`);
    await sleep(Number(ms));
    appendFileSync(file, `ended ${person} ${Date.now()}\n`);
    return { message: '1' };
  }
}

const town = await openTown(store);
await town.deliver([new NotingAdapter()], Number(rate));
process.stdout.write('delivering\n');
