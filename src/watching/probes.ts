import type { ServerResponse } from 'node:http';
import type { Route } from '../../adapters/adapter.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

const [FINE, UNREADY] = [200, 503];
const PLAIN = 'text/plain; charset=utf-8';

function answer(response: ServerResponse, status: number, text: string, type = PLAIN): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

/** Whether the process lives, and whether it is ready: one word each, which tells a stranger nothing. */
export function probeRoutes(readiness: Readiness): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/healthz',
      take: async (_, response) => answer(response, FINE, 'alive\n'),
    },
    {
      method: 'GET',
      path: '/readyz',
      take: async (_, response) => {
        const state = await readiness.state();
        answer(response, state === 'ready' ? FINE : UNREADY, `${state}\n`);
      },
    },
  ];
}

/** What is counted, in the text form of Prometheus. */
export function metricsRoute(metrics: Pick<Metrics, 'text' | 'contentType'>): Route {
  return {
    method: 'GET',
    path: '/metrics',
    take: async (_, response) => answer(response, FINE, await metrics.text(), metrics.contentType),
  };
}
