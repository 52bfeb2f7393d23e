import { writeSync } from 'node:fs';
import { faultOf } from '../log.ts';

const [STANDARD_ERROR, FAILED] = [2, 1];

/**
 * From now on a crash writes where it happened and not its words, which may repeat what somebody
 * wrote, and ends the process: whoever started it starts it again, and nothing that was kept is lost.
 */
export function wordlessCrash(): void {
  process.on('uncaughtException', (error, origin) => {
    const line = { level: 'error', at: new Date().toISOString(), message: 'crash', origin };
    writeSync(STANDARD_ERROR, `${JSON.stringify({ ...line, fault: faultOf(error) })}\n`);
    process.exit(FAILED);
  });
}
