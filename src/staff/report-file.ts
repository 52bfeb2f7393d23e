import type { Reply } from '../../conversations/reply.ts';
import { csvOf } from '../broadcasts/report.ts';
import type { Database } from '../tables/database.ts';
import { note, sayIn } from './words.ts';

const LARGEST_FILE = 10_000_000;

/**
 * What became of each message of a broadcast, as a file; or that it is too large, in the language of
 * staff. It names people: so it is made when it goes out, and kept nowhere.
 */
export async function reportFile(
  database: Database,
  broadcast: string,
  language: string,
): Promise<Reply> {
  const lines: string[] = [];
  let size = 0;
  for await (const line of csvOf(database, broadcast)) {
    lines.push(line);
    size += line.length;
    if (size > LARGEST_FILE) return note(sayIn(language)('csv-too-large', { id: broadcast }));
  }
  const base64 = Buffer.from(lines.join('')).toString('base64');
  return { kind: 'file', name: `broadcast-${broadcast}.csv`, mediaType: 'text/csv', base64 };
}
