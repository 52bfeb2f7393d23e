import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import beltAndRoad from '../../../rules/shanghai-2024-exchange/belt-and-road.json' with {
  type: 'json',
};
import { exchange } from '../../../rules/shanghai-2024-exchange/call.ts';
import { testRule } from '../rule-cases.ts';

/** States that left, joined later or are often taken for signatories: what GP-02 makes of each. */
const EDGES = {
  IT: 'unmet',
  CO: 'unmet',
  PA: 'met',
  BR: 'unmet',
  IN: 'office',
  IL: 'office',
  BT: 'office',
  MU: 'unmet',
  SZ: 'unmet',
  FI: 'unmet',
  DE: 'unmet',
  SE: 'unmet',
  AU: 'unmet',
  CA: 'unmet',
  KP: 'unmet',
  MX: 'unmet',
  JP: 'unmet',
  CN: 'unmet',
  HK: 'office',
  MO: 'office',
  TW: 'office',
  XK: 'unmet',
} as const;

const rows = Object.entries(EDGES).map(
  ([code, result]) => [{ passports: [code] }, result] as const,
);

describe('GP-02: the signatories on the day of the notice', () => {
  testRule(exchange, 'belt-and-road-national', rows);
  testRule(exchange, 'belt-and-road-national', [[{ passports: ['KR'] }, 'met']]);

  test('there are 153 of them, each once', () => {
    expect(new Set(beltAndRoad.codes).size).toBe(153);
    expect(beltAndRoad.codes).toHaveLength(153);
  });
});

const shared = new URL('../../../../shared/call/', import.meta.url);

describe.runIf(existsSync(shared))('beside the papers of the call', () => {
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, shared), 'utf8'));

  test('every odd state is in the table', () => {
    const codes = (read('bri-edge-cases.json') as { code: string }[]).map(({ code }) => code);
    expect(Object.keys(EDGES).sort()).toEqual(codes.sort());
  });

  test('the signatories are the same', () => {
    const text = readFileSync(new URL('bri-countries.json', shared), 'utf8');
    const codes = [...text.matchAll(/"code":\s*"([A-Z]{2})"/g)].map(([, code]) => code);
    expect(beltAndRoad.codes.toSorted()).toEqual(codes.sort());
  });
});
