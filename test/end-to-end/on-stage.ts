import { onTestFinished } from 'vitest';
import { Bots, type PlatformWorld } from './world.ts';

/** Bots at work before a platform, both of which end with the test. */
export async function onStage<W extends PlatformWorld>(
  made: W | Promise<W>,
  more: Readonly<Record<string, string>> = {},
): Promise<{ world: W; bots: Bots }> {
  const world = await made;
  const bots = new Bots([world], more);
  onTestFinished(async () => {
    await bots.close();
    await world.close();
  });
  await bots.start();
  return { world, bots };
}
