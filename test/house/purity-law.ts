import type { Source, SyntaxNode } from './source.ts';
import { isNode, visitNodes } from './source.ts';

/** Where nothing may reach for settings, clock, chance, network or output. */
const pure = /^(rules|conversations)\/|^adapters\/[^/]+\/(event|render)\.ts$/;

/** Where time and chance are arguments. */
const timeless = /^(rules|conversations|adapters)\//;

const reaching = new Set([
  'process',
  'globalThis',
  'global',
  'require',
  'eval',
  'fetch',
  'WebSocket',
  'console',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
]);

const timeAndChance = new Set(['Date.now', 'Math.random', 'Temporal.Now', 'crypto.randomUUID']);

/** Fields that hold a name of a member or of a label, not of a variable. */
const memberFields = new Set(['property', 'key', 'label', 'imported', 'exported', 'id']);

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.name);
  return node.type === 'Literal' ? String(node.value) : '';
}

function isVariable(node: SyntaxNode, parent: SyntaxNode | undefined, field: string): boolean {
  if (node.type !== 'Identifier') return false;
  return !memberFields.has(field) || (field !== 'id' && parent?.computed === true);
}

function timeOrChance(node: SyntaxNode): string | undefined {
  const callee = nameOf(node.callee);
  const given = Array.isArray(node.arguments) ? node.arguments.length : 0;
  if (node.type === 'NewExpression' && callee === 'Date' && given === 0) return 'new Date()';
  if (node.type === 'CallExpression' && callee === 'Date') return 'Date()';
  if (node.type !== 'MemberExpression') return undefined;
  const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
  return timeAndChance.has(member) ? member : undefined;
}

/** Where a file reaches for what must be an argument, one line each. */
export function purityBreaches(source: Source): string[] {
  const found: string[] = [];
  const isPure = pure.test(source.path);
  if (!isPure && !timeless.test(source.path)) return found;
  visitNodes(source.program, (node, parent, field) => {
    const global = isPure && isVariable(node, parent, field) ? nameOf(node) : '';
    const reached = reaching.has(global) ? global : timeOrChance(node);
    if (reached) found.push(`${source.path}:${source.lineAt(node.start)} ${reached}`);
  });
  return found;
}
