import { channel } from 'node:diagnostics_channel';

/** Published for each turn of this process that has to run again because its row was written meanwhile. */
export const conflicts = channel('callguide:conflict');
