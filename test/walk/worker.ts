import { parentPort, workerData } from 'node:worker_threads';
import type { CallConversation } from '../../conversations/call-conversation.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import { reportCall, reportRole } from './report.ts';

/** One part of the walk: a role of a call, or what a call's roles share. */
export interface Task {
  readonly place: number;
  readonly call: number;
  readonly role?: string | undefined;
  readonly shared: boolean;
}

/** What a module of calls exports. */
export interface Walkable {
  readonly CALLS: readonly CallConversation[];
  /** Words for all of them, so that they can be talked through. */
  readonly conversation?: Conversation;
}

const { calls, full } = workerData as { calls: string; full: boolean };
const { CALLS, conversation } = (await import(calls)) as Walkable;

parentPort?.on('message', ({ place, call, role, shared }: Task) => {
  const one = CALLS[call] as CallConversation;
  const report = shared ? reportCall(one) : reportRole(one, role, { conversation, full });
  parentPort?.postMessage({ place, report });
});
