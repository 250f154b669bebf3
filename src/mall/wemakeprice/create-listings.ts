/** Makes products at 위메프, each at most once. */
import { batches } from '../kit/batches';
import type { Client } from '../kit/client';
import { notShownYet, refused, stillLost } from '../kit/failures';
import { advance, finish, type Progress } from '../kit/progress';
import type { Part } from '../kit/wire';
import { performWrites } from '../kit/write';
import type { CreatedListing, NewListing, WriteOutcome } from '../port/listings';
import { creation, type ListingContext, numbersFor, standing } from './listing-writes';
import { productBody } from './product-body';
import { productsCall, productsIn } from './product-reads';

type Outcome = WriteOutcome<CreatedListing>;

interface Drafted {
  draft: NewListing;
  body: Part;
}

/** One outcome a draft, in order; see `ListingApi.createListings`. */
export function createListings(context: ListingContext, drafts: readonly NewListing[]): Outcome[] {
  const numbers = numbersFor(context, drafts);
  return batches(drafts, context.client.batchSize).flatMap((batch) => {
    const drafted = batch.map((draft): Progress<Drafted, Outcome> => {
      const body = productBody(draft, numbers);
      return body.ok ? { next: { draft, body: body.value } } : { outcome: refused(body.reason) };
    });
    const missing = advance(drafted, (items) => withoutStanding(context.client, items));
    return finish(missing, (items) =>
      performWrites(
        context.client,
        items.map(({ draft, body }) => creation(draft.productCode, body)),
      ),
    );
  });
}

/** Asks for those that may have been sent before; what the mall has is taken over, and only the others go on. */
function withoutStanding(client: Client, items: readonly Drafted[]): Progress<Drafted, Outcome>[] {
  const unsure = items.filter(({ draft }) => draft.maybeSentAt !== undefined);
  const answered = client.ask(unsure.map(({ draft }) => productsCall(draft.productCode)));
  const answers = new Map(unsure.map((item, at) => [item, productsIn(answered[at]!, item.draft.productCode)]));
  return items.map((item) => {
    const answer = answers.get(item);
    if (!answer) return { next: item };
    const { maybeSentAt } = item.draft;
    if (!answer.ok) return { outcome: stillLost(client, answer.reason, maybeSentAt) };
    const found = standing(answer.value, item.body);
    if (found) return { outcome: takenOver(found, answer.value.length) };
    const early = notShownYet(client, maybeSentAt);
    return early ? { outcome: early } : { next: item };
  });
}

function takenOver(found: CreatedListing, count: number): Outcome {
  const doubled = count > 1 ? ` 같은 상품코드의 상품이 위메프에 ${count}개 있으니 확인하세요.` : '';
  return { ok: true, value: found, note: `위메프에 이미 있던 상품을 이어받았습니다.${doubled}` };
}
