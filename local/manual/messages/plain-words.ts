/** What a value inside a message is, in one plain word: by the name that it has in the program. */
import ts from 'typescript';

const namesOfWords: Readonly<Record<string, string>> = {
  제휴몰: 'mall mallName mall.name',
  클레임: 'claimsTab',
  문의: 'inquiriesTab',
  답변템플릿: 'answerTemplatesTab',
  코드: 'codesTab',
  탭: 'tab tabName selection.tab',
  열: 'header headers column columns columnLetters columnOf headerOf imageNames picture named other',
  행: 'row rows target',
  번호: 'id place at number policyId',
  칸: 'problems errors problemText unread',
  택배사: 'courier',
  송장번호: 'trackingNumber shownTrackingNumber',
  자릿수: 'usual',
  상품코드: 'productCode',
  상품번호: 'listingId numbers',
  배송번호: 'bundleId forced',
  클레임번호: 'claimId rejected',
  문의번호: 'inquiryId',
  배송정보명: 'policy shippingPolicy',
  그룹명: 'groupName',
  고시명: 'notice',
  항목: 'item earlier',
  인증: 'type',
  사유: 'delayReasons',
  작업: 'action orderActions shipmentActions inquiryActions',
  방법: 'shipMethod bundlings feeKinds',
  종류: 'claimKinds row.kind originKinds subject known.name',
  파일: 'refused',
  표: 'table',
  보기: 'known.example',
  필드: 'templateFields needed fields',
  이름: 'group.name name title template label restName',
  목록: 'group',
  사람: 'person owner',
  계정: 'sellerId userId',
  시간대: 'script file',
  날짜: 'day shipOn today latest expiresOn madeOn sentPeriod requestedAt begun startedAt',
  시각: 'hour',
  해: 'year knownYears',
  무엇: 'what sameThing selectionWords labelOf parts words',
  결과: 'result',
  까닭: 'reason message known.message sentence refusal userMessage problem first why',
  '할 일': 'advice wanted',
  '고를 수 있는 말': 'labels names choices mainNames itemNames known nearestName proposals values',
  '적은 값': 'text quoted written typed piece line lines long doubled value field code status shown where textOptions',
  금액: 'amount salePrice',
  '높거나 낮음': 'compared',
  수: 'count limit minimum maximum warnings ok most done hidden total failures index width height bytes',
};

const words: ReadonlyMap<string, string> = new Map(
  Object.entries(namesOfWords).flatMap(([word, names]) => names.split(' ').map((name) => [name, word] as const)),
);

const COUNTED = /\.(length|size|unreadable|ambiguous|alreadySent|made|added|done)$|^(MOST|LONGEST|SHORTEST)/;

/** For a name that says nothing to a seller. */
const SOME = '값';

export function plainWord(node: ts.Expression): string {
  const telling = namesOf(node).find((name) => COUNTED.test(name) || words.has(name)) ?? '';
  return COUNTED.test(telling) ? '수' : (words.get(telling) ?? SOME);
}

/** What stands before a counting word is a number, whatever it is called. */
export const counted = (text: string): string =>
  text.replace(/〈[^〈〉]*〉(?=(?:건|행|개|자[ 까리입]|줄|가지|번째|원|단계|바이트|일 |초 |개월)|×|%)/g, '〈수〉');

/** Functions that only show what they are given. */
const showing = new Set(['quoted', 'quotable', 'grouped', 'aside']);

/** From the most telling name to the least; what a function of a value tells is called like the function, or the value. */
function namesOf(node: ts.Expression): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return namesOfProperty(node);
  if (ts.isCallExpression(node)) return namesOfCall(node);
  if (ts.isBinaryExpression(node)) return [...namesOf(node.left), ...namesOf(node.right)];
  if (ts.isConditionalExpression(node)) return [...namesOf(node.whenTrue), ...namesOf(node.whenFalse)];
  if (ts.isElementAccessExpression(node) || ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) {
    return namesOf(node.expression);
  }
  return [];
}

/** Names that say less than what they belong to. */
const vague = new Set(['name', 'text', 'value', 'values']);

function namesOfProperty(node: ts.PropertyAccessExpression): string[] {
  const { text } = node.name;
  const owner = namesOf(node.expression);
  return [node.getText(), ...(vague.has(text) ? [...owner, text] : [text, ...owner])];
}

function namesOfCall({ expression, arguments: args }: ts.CallExpression): string[] {
  const inner = args.flatMap(namesOf);
  const callee = namesOf(expression);
  return callee.some((name) => showing.has(name)) ? [...inner, ...callee] : [...callee, ...inner];
}
