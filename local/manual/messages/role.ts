/** How the program says a sentence, by where it stands in the code: as something to be mended, passed over, or only told. */
import ts from 'typescript';

/** `mend`: the seller must do something. `told`: nothing about it can be seen from where it stands. */
export type Role = 'mend' | 'skip' | 'warn' | 'told';

/** What is thrown to a seller or kept as the failure of a row. */
const thrown = ['Refusal', 'SheetError', 'MallError', 'BundleRefusal'];

const callRoles: Readonly<Record<string, Role>> = { mistake: 'mend', caution: 'warn', refuse: 'mend' };
const propertyRoles: Readonly<Record<string, Role>> = { refuse: 'mend', error: 'mend', skip: 'skip', warning: 'warn' };

/** The nearest that tells; a function around a sentence says nothing of it. */
export function roleOf(node: ts.Node): Role {
  for (let at = node.parent; at && !ts.isBlock(at) && !ts.isSourceFile(at); at = at.parent) {
    const role = roleHere(at);
    if (role) return role;
  }
  return 'told';
}

function roleHere(node: ts.Node): Role | undefined {
  if (ts.isNewExpression(node)) return thrown.includes(node.expression.getText()) ? 'mend' : undefined;
  if (ts.isCallExpression(node)) return callRoles[node.expression.getText()];
  return ts.isPropertyAssignment(node) ? propertyRoles[node.name.getText()] : undefined;
}
