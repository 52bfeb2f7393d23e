import { channel } from 'node:diagnostics_channel';

/** Published each time that a step of this process has to run again, because its row was written meanwhile. */
export const conflicts = channel('callguide:conflict');
