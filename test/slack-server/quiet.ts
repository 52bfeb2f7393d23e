import { type Logger, LogLevel } from '@slack/bolt';

function nothing(): void {}

/** Keeps the log of the SDK out of the tests. */
export const quiet: Logger = {
  ...{ debug: nothing, info: nothing, warn: nothing, error: nothing },
  ...{ setLevel: nothing, setName: nothing, getLevel: () => LogLevel.ERROR },
};
