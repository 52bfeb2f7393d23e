import { type Logger, LogLevel } from '@slack/bolt';

function nothing(): void {}

/** The SDK's own log is not kept: at some levels it holds what people wrote, and tokens. */
export const QUIET: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};
