/** The Korean sentences of a source file, as its syntax tree holds them: pieces put together, other values in 〈〉. */
import ts from 'typescript';
import { josa } from '../../../src/rules/josa';
import { findFunctions, findTexts } from './declared';
import { counted, plainWord } from './plain-words';
import { type Role, roleOf } from './role';

export interface Sentence {
  text: string;
  role: Role;
  /** From 1. */
  line: number;
}

const HANGUL = /[가-힣]/;
/** An end of a sentence: 습니다. 하세요. 할까요? 했습니다: 습니다(422). */
const SENTENCE = /[다요까](\([^)]*\))?[.?:](?=$|[\s〈〉「」)])/;

/** A name is followed into what it stands for so many times, so that names that mean each other come to an end. */
const DEEPEST = 4;

export function sentencesOf(file: string, source: string): Sentence[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const declaredText = findTexts(tree);
  const functions = findFunctions(tree);
  /** Texts that are part of another one's. */
  const inside = new Set<ts.Node>();

  /** The text of an expression; `undefined` for one that holds no text of its own. */
  function render(node: ts.Expression, given: ReadonlyMap<string, string>, depth: number): string | undefined {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isNumericLiteral(node)) return Number(node.text).toLocaleString('en-US');
    if (bare(node) !== node) return render(bare(node), given, depth);
    if (isParticled(node)) return consumed(node.template, rendered(node.template, given, depth, josa));
    if (ts.isTemplateExpression(node)) return rendered(node, given, depth, joined);
    if (isSum(node)) return [node.left, node.right].map((side) => part(side, given, depth)).join('');
    return undefined;
  }

  function rendered(
    { head, templateSpans }: ts.TemplateExpression,
    given: ReadonlyMap<string, string>,
    depth: number,
    join: (texts: readonly string[], ...values: string[]) => string,
  ): string {
    const values = templateSpans.map(({ expression }) => part(expression, given, depth));
    return join([head.text, ...templateSpans.map(({ literal }) => literal.text)], ...values);
  }

  /** What stands in the place of a value. */
  function part(node: ts.Expression, given: ReadonlyMap<string, string>, depth: number): string {
    const plain = render(node, given, depth);
    if (plain !== undefined) return consumed(node, plain);
    if (ts.isIdentifier(node) && given.has(node.text)) return given.get(node.text)!;
    if (ts.isConditionalExpression(node)) return choice([node.whenTrue, node.whenFalse], node, given, depth);
    const declared = ts.isIdentifier(node) && depth < DEEPEST ? declaredText(node) : undefined;
    return declared ? part(declared, given, depth + 1) : `〈${plainWord(node)}〉`;
  }

  function choice(
    branches: readonly ts.Expression[],
    whole: ts.Expression,
    given: ReadonlyMap<string, string>,
    depth: number,
  ): string {
    const words = branches.map((branch) => part(branch, given, depth)).filter((text) => text.trim() !== '');
    const spoken = words.filter((text) => HANGUL.test(text) && !/^〈[^〉]*〉$/.test(text));
    return spoken.length === 0 ? `〈${plainWord(whole)}〉` : `〈${words.map((text) => text.trim()).join(' 또는 ')}〉`;
  }

  function consumed(node: ts.Expression, text: string): string {
    inside.add(bare(node));
    return text;
  }

  /** Gives a text with a parameter of its function once for each text that the file calls the function with. */
  function textsOf(node: ts.Expression): string[] {
    const around = functions.around(node);
    const calls = around ? functions.callsOf(around.name) : [];
    const perCall = calls.flatMap(({ arguments: args }) => {
      const known = around!.parameters.flatMap((name, at) => {
        const given = args[at];
        const text = given && mentions(node, name) ? render(given, new Map(), 0) : undefined;
        if (text === undefined || !HANGUL.test(text)) return [];
        return [[name, consumed(given!, text)] as const];
      });
      return known.length === 0 ? [] : [render(node, new Map(known), 0) ?? ''];
    });
    return perCall.length > 0 ? perCall : [render(node, new Map(), 0) ?? ''];
  }

  const found: { node: ts.Expression; texts: string[] }[] = [];
  function visit(node: ts.Node): void {
    if (isText(node)) found.push({ node, texts: textsOf(node) });
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return found
    .filter(({ node }) => !inside.has(node))
    .flatMap(({ node, texts: own }) =>
      own
        .map((text) => counted(text).replace(/\s+/g, ' ').trim())
        .filter((text) => HANGUL.test(text) && SENTENCE.test(text))
        .map((text) => ({ text, role: roleOf(node), line: lineOf(tree, node) })),
    );
}

type Sum = ts.BinaryExpression & { operatorToken: { kind: ts.SyntaxKind.PlusToken } };

/** A sum of texts; one of numbers has no text in it. */
function isSum(node: ts.Node): node is Sum {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
  return [node.left, node.right].some((side) => isText(side));
}

const joined = (texts: readonly string[], ...values: string[]): string =>
  texts.map((text, at) => text + (values[at] ?? '')).join('');

type Particled = ts.TaggedTemplateExpression & { template: ts.TemplateExpression };

/** A template of `josa`, whose particles fit the values. */
const isParticled = (node: ts.Node): node is Particled =>
  ts.isTaggedTemplateExpression(node) && node.tag.getText() === josa.name && ts.isTemplateExpression(node.template);

/** Something with words of its own. */
function isText(node: ts.Node): node is ts.Expression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || isParticled(node) || isSum(node);
}

/** Without what stands around it for the compiler only. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) || ts.isAsExpression(node) ? bare(node.expression) : node;

function mentions(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node) && node.text === name) return true;
  return ts.forEachChild(node, (child) => mentions(child, name) || undefined) ?? false;
}

const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
