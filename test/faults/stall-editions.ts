import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const STALL = new URL('test/calls/quaymouth-stall/', ROOT);
const FILES = ['call', 'checklist', 'clauses', 'conversation', 'facts', 'rules'];

type Change = readonly [file: string, was: string, is: string];

const VAN = `
fact-van = Van
question-van = Do you sell out of a van?
rule-van = A place for the van
    .met = A van has a place of its own.
outcome-van-permit = Ask for a place for your van
    .body = The Market Office gives it to you.
`;

/** What the second edition of the notice changes: one question is new, one gone, one renamed; one rule is another. */
const CHANGES: readonly Change[] = [
  ['call.ts', 'version: 1', 'version: 2'],
  ['call.ts', "    { id: 'season-ticket'", "    { id: 'van-permit', when: applies('van') },\n$&"],
  ['facts.ts', '  gas: {', "  van: { kind: 'yes-no', changeable: true },\n$&"],
  ['rules.ts', "  {\n    id: 'season-ticket'", `${vanRule()}$&`],
  ['conversation.ts', "['ownerAgrees'],", "['ownerAgrees'],\n['van'],"],
  ['locales/en.ftl', 'fact-gas =', `${VAN}\n$&`],
  ['facts.ts', "  music: { kind: 'yes-no',", "  loudMusic: { kind: 'yes-no', formerly: ['music'],"],
  ['rules.ts', "fact: 'music'", "fact: 'loudMusic'"],
  ['conversation.ts', "'music'", "'loudMusic'"],
  ['locales/en.ftl', 'fact-music', 'fact-loudMusic'],
  ['locales/en.ftl', 'question-music', 'question-loudMusic'],
  ['facts.ts', "  fairDays: { kind: 'number', least: 0, most: 60, changeable: true },\n", ''],
  ['facts.ts', "['marketDays', 'fairDays']", "['marketDays']"],
  ['conversation.ts', "'fairDays', ", ''],
  ['facts.ts', "{ from: '2026-01-01', value: 12 }", "{ from: '2026-01-01', value: 6 }"],
];

function vanRule(): string {
  const requires = "requires: { fact: 'van', is: true }";
  return `  { id: 'van', clauses: ['S-04'], weight: signpost, ${requires} },\n`;
}

/** A copy of the stall that finds the house from anywhere, in English alone. */
function copyTo(folder: string): void {
  for (const name of FILES) {
    const text = readFileSync(new URL(`${name}.ts`, STALL), 'utf8');
    writeFileSync(join(folder, `${name}.ts`), text.replaceAll("'../../../", `'${ROOT.href}`));
  }
  cpSync(fileURLToPath(new URL('locales/en.ftl', STALL)), join(folder, 'locales/en.ftl'));
}

function change(folder: string, [file, was, is]: Change): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(was)) throw new Error(`${file} of the stall has no more: ${was}`);
  writeFileSync(
    path,
    text.replace(
      was,
      is.replace('$&', () => was),
    ),
  );
}

/** Two editions of the call about a stall, as folders, and how to delete them. */
export interface Editions {
  readonly before: string;
  readonly after: string;
  remove(): void;
}

/** What facts of the first edition are called in the second; one is called no more. */
export const RENAMED: Readonly<Record<string, string | undefined>> = {
  music: 'loudMusic',
  fairDays: undefined,
};

/** Writes both editions. @throws Error where the stall has changed and a change finds nothing. */
export function writeEditions(): Editions {
  const [before, after] = [1, 2].map((edition) => {
    const folder = mkdtempSync(join(tmpdir(), `callguide-edition-${edition}-`));
    copyTo(folder);
    return folder;
  }) as [string, string];
  for (const one of CHANGES) change(after, one);
  const remove = () => {
    for (const folder of [before, after]) rmSync(folder, { recursive: true });
  };
  return { before, after, remove };
}
