/** How the program says a sentence, by where it stands in the code: as something to be mended, passed over, or only noted. */
import ts from 'typescript';

/** `mend`: the seller must do something. `note`: nothing about it can be seen from where it stands. */
export type Role = 'mend' | 'skip' | 'warn' | 'note';

/** What is thrown to a seller or kept as the failure of a row. */
const thrown = ['Refusal', 'SheetError', 'MallError'];

const callRoles: ReadonlyMap<string, Role> = new Map([
  ...['mistake', 'refuse', 'lacking', 'unbuildable'].map((name) => [name, 'mend'] as const),
  ['caution', 'warn'],
]);
const propertyRoles: ReadonlyMap<string, Role> = new Map([
  ['refuse', 'mend'],
  ['error', 'mend'],
  ['skip', 'skip'],
  ['warning', 'warn'],
]);

/** A sentence with a name is said as it is where the name is used first. */
export function roleOf(node: ts.Node): Role {
  const named = ts.findAncestor(node, (at) => (ts.isFunctionLike(at) ? 'quit' : ts.isVariableDeclaration(at)));
  const uses = named && ts.isVariableDeclaration(named) ? usesOf(named) : [];
  return [node, ...uses].flatMap((at) => roleAround(at) ?? [])[0] ?? 'note';
}

/** The nearest that tells; a function around a sentence says nothing of it. */
function roleAround(node: ts.Node): Role | undefined {
  const telling = ts.findAncestor(node.parent, (at) =>
    ts.isBlock(at) || ts.isSourceFile(at) ? 'quit' : roleHere(at) !== undefined,
  );
  return telling && roleHere(telling);
}

function usesOf({ name }: ts.VariableDeclaration): ts.Node[] {
  const found: ts.Node[] = [];
  const see = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.getText()) found.push(node);
    ts.forEachChild(node, see);
  };
  see(name.getSourceFile());
  return found;
}

function roleHere(node: ts.Node): Role | undefined {
  if (ts.isNewExpression(node)) return thrown.includes(node.expression.getText()) ? 'mend' : undefined;
  if (ts.isCallExpression(node)) return callRoles.get(node.expression.getText());
  return ts.isPropertyAssignment(node) ? propertyRoles.get(node.name.getText()) : undefined;
}
