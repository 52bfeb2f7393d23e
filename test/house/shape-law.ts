import type { Source, SyntaxNode } from './source.ts';
import { isNode, visitNodes } from './source.ts';

const fileLimit = 250;
const testFileLimit = 400;
const functionLimit = 40;

const longFileReason = /biome-ignore-all lint\/style\/noExcessiveLinesPerFile: \S+/;
const longFunctionReason = /^\s*long: \S+/;
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** A file over its limit; biome's own suppression, which must give a reason, lifts it. */
export function lengthBreaches(source: Source): string[] {
  const limit = source.path.startsWith('test/') ? testFileLimit : fileLimit;
  const lines = source.text.trimEnd().split('\n').length;
  if (lines <= limit || longFileReason.test(source.text)) return [];
  return [`${source.path} has ${lines} lines of ${limit}`];
}

/** Whether a node is a call of `describe`, `test` or `it`, or of what these make, such as `test.each([…])`. */
function declaresTests(node: unknown): boolean {
  if (!isNode(node) || node.type !== 'CallExpression') return false;
  let callee: unknown = node.callee;
  while (isNode(callee) && callee.type !== 'Identifier') {
    callee = callee.object ?? callee.callee ?? callee.tag;
  }
  return isNode(callee) && /^(describe|test|it)$/.test(String(callee.name));
}

/** Whether a function is a list of tests, as a `describe` or a contract that several implementations share. */
function isSuite(body: SyntaxNode): boolean {
  const statements = Array.isArray(body.body) ? (body.body as SyntaxNode[]) : [];
  return statements.some(({ expression }) => declaresTests(expression));
}

/** Functions of tests over the limit: a list of tests may be longer, and so may one below a `long: reason` comment. */
export function functionBreaches(source: Source): string[] {
  const found: string[] = [];
  if (!source.path.startsWith('test/')) return found;
  const excused = new Set(
    source.comments.flatMap(({ line, text }) => (longFunctionReason.test(text) ? [line + 1] : [])),
  );
  visitNodes(source.program, (node) => {
    if (!functions.has(node.type) || !isNode(node.body) || isSuite(node.body)) return;
    const line = source.lineAt(node.start);
    const lines = source.lineAt(node.body.end) - source.lineAt(node.body.start) - 1;
    if (lines <= functionLimit || excused.has(line)) return;
    found.push(`${source.path}:${line} a function of ${lines} lines, of ${functionLimit}`);
  });
  return found;
}

/** A file that only passes on what others export, unless it is a folder's own index.ts and passes on that folder. */
export function barrelBreaches(source: Source): string[] {
  const body = source.program.body as SyntaxNode[];
  const statements = body.filter(({ type }) => type !== 'ImportDeclaration');
  const passedOn = statements.map(({ source: from }) => (isNode(from) ? String(from.value) : ''));
  const passesOn = statements.map(({ type }) => type.startsWith('Export'));
  const isBarrel = statements.length > 0 && passesOn.every((is, at) => is && passedOn[at] !== '');
  if (source.path.endsWith('/index.ts')) {
    const foreign = passedOn.filter((from, at) => passesOn[at] && from.startsWith('../'));
    return foreign.map((from) => `${source.path} passes on ${from}, which is not of its folder`);
  }
  return isBarrel ? [`${source.path} only passes on what others export`] : [];
}
