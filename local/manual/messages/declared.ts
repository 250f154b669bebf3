/** What the names of a source file stand for: texts that have a name, and functions with the calls of them. */
import ts from 'typescript';

/** What a name stands for, where it is declared as a text, a number or one of two. */
export function findTexts(tree: ts.SourceFile): (name: ts.Identifier) => ts.Expression | undefined {
  const found = new Map<string, ts.Expression[]>();
  each(tree, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return;
    if (isTextual(node.initializer))
      found.set(node.name.text, [...(found.get(node.name.text) ?? []), node.initializer]);
  });
  return (name) => found.get(name.text)?.findLast((text) => mayBeSeen(text, name));
}

/** The innermost declaration stands last in the file, as far as names are used after them. */
function mayBeSeen(declared: ts.Node, from: ts.Node): boolean {
  const scope = ts.findAncestor(declared, (node) => ts.isBlock(node) || ts.isSourceFile(node));
  return ts.findAncestor(from, (node) => node === scope) !== undefined;
}

function isTextual(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isTextual(node.expression);
  if (ts.isConditionalExpression(node)) return isTextual(node.whenTrue) || isTextual(node.whenFalse);
  if (ts.isBinaryExpression(node)) return isTextual(node.left) || isTextual(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isNumericLiteral(node);
}

export interface Named {
  name: string;
  parameters: string[];
}

export interface Functions {
  /** The innermost named function around a node. */
  around(node: ts.Node): Named | undefined;
  callsOf(name: string): readonly ts.CallExpression[];
}

export function findFunctions(tree: ts.SourceFile): Functions {
  const calls = new Map<string, ts.CallExpression[]>();
  each(tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const { text } = node.expression;
    calls.set(text, [...(calls.get(text) ?? []), node]);
  });
  return { around, callsOf: (name) => calls.get(name) ?? [] };
}

function around(node: ts.Node): Named | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isFunctionDeclaration(at) && at.name) return named(at.name.text, at.parameters);
    if (!ts.isArrowFunction(at)) continue;
    if (ts.isVariableDeclaration(at.parent) && ts.isIdentifier(at.parent.name)) {
      return named(at.parent.name.text, at.parameters);
    }
  }
  return undefined;
}

const named = (name: string, parameters: readonly ts.ParameterDeclaration[]): Named => ({
  name,
  parameters: parameters.map((one) => (ts.isIdentifier(one.name) ? one.name.text : '')),
});

function each(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => each(child, see));
}
