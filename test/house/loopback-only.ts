import { Socket } from 'node:net';

// A setup file of vitest: tests may talk to this machine only.

const loopback = /^(localhost|127(\.\d+){3}|::1|\[::1\]|::ffff:127(\.\d+){3})$/i;

/** The host that `socket.connect` was asked for; none for a path of the file system. */
function hostOf(given: readonly unknown[]): string | undefined {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof first === 'object' && first !== null) {
    const { path, host } = first as { path?: string; host?: string };
    return path === undefined || host !== undefined ? (host ?? 'localhost') : undefined;
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined;
  return typeof second === 'string' ? second : 'localhost';
}

const connect = Socket.prototype.connect;

Socket.prototype.connect = function connectToLoopback(this: Socket, ...given: never[]): Socket {
  const host = hostOf(given);
  if (host !== undefined && !loopback.test(host)) {
    throw new Error(`A test may reach this machine only, not ${host}`);
  }
  return Reflect.apply(connect, this, given);
};
