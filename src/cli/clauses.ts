import type { Command } from 'commander';

async function run(): Promise<void> {
  const [{ CALLS }, { clauseUses }] = await Promise.all([
    import('../calls.ts'),
    import('../../rules/language/check-call.ts'),
  ]);
  const cell = (text: string) => text.replaceAll('|', '\\|');
  for (const { call } of CALLS) {
    const uses = clauseUses(call);
    const rows = Object.entries(call.clauses).map(([id, { quote }]) => {
      const words = quote === undefined ? 'not in the text' : `“${quote}”`;
      return `| ${id} | ${cell(words)} | ${cell((uses.get(id) ?? []).join('; '))} |`;
    });
    const head = ['| clause | its words | what Callguide does with it |', '|---|---|---|'];
    process.stdout.write(`\n## ${call.id}\n\n${[...head, ...rows].join('\n')}\n`);
  }
}

/** Adds the table of clauses: each with its words and what is done with it. */
export function addClauses(program: Command): void {
  program
    .command('clauses')
    .description('print every clause, its words, and what Callguide does with it')
    .action(run);
}
