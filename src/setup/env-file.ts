import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

const PRIVATE = 0o600;

/** What is set in a file of settings; nothing where there is none. */
export function readEnvFile(file: string): Readonly<Record<string, string | undefined>> {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function isOf(name: string): (line: string) => boolean {
  return (line) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(line);
}

function quoted(value: string): string {
  return /^[\w./:@+=-]*$/.test(value) ? value : `'${value.replaceAll("'", '')}'`;
}

/**
 * Sets some settings in a file and leaves every other line as it is. The file is written beside
 * and put in its place at once, and only its owner may read it.
 */
export function writeEnvFile(file: string, settings: Readonly<Record<string, string>>): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  const names = Object.keys(settings);
  const kept = before.filter((line) => line !== '' && !names.some((name) => isOf(name)(line)));
  const added = names.map((name) => `${name}=${quoted(settings[name] ?? '')}`);
  const beside = `${file}.new`;
  writeFileSync(beside, `${[...kept, ...added].join('\n')}\n`, { mode: PRIVATE });
  chmodSync(beside, PRIVATE);
  renameSync(beside, file);
}
