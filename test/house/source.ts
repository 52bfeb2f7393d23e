import { parseSync } from 'vite';

/** One node of a parsed file: a type, a place, and whatever fields its type has. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A comment of a parsed file, without its slashes and stars. */
export interface SourceComment {
  readonly line: number;
  readonly text: string;
}

/** A TypeScript file, read once. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly SourceComment[];
  lineAt(offset: number): number;
}

/** Parses a file with the parser that vitest brings (vite's, which knows TypeScript); throws on bad syntax. */
export function parseSource(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  const error = parsed.errors[0];
  if (error) throw new Error(`${path}: ${error.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const comments = parsed.comments.map(({ start, value }) => ({
    line: lineAt(start),
    text: value,
  }));
  return { path, text, program: parsed.program as unknown as SyntaxNode, comments, lineAt };
}

/** Whether a field of a node is itself a node. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

type Visit = (node: SyntaxNode, parent: SyntaxNode | undefined, field: string) => void;

/** Calls `visit` for a node and all below it, with the parent and the parent's field that holds it. */
export function visitNodes(node: SyntaxNode, visit: Visit, parent?: SyntaxNode, field = ''): void {
  visit(node, parent, field);
  for (const [name, value] of Object.entries(node)) {
    const children = Array.isArray(value) ? value : [value];
    for (const child of children) if (isNode(child)) visitNodes(child, visit, node, name);
  }
}
