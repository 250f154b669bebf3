/** `/_test` of 위메프: its sellers, orders, claims and questions, beside what the kit has. */
import type { StageRoute } from '../../../mall-kit/stage/route';
import type { World } from '../core/world';
import { accountRoutes } from './accounts';
import { claimStageRoutes } from './claims';
import { inquiryStageRoutes } from './inquiries';
import { orderStageRoutes } from './orders';

export const stageRoutes: readonly StageRoute<World>[] = [
  ...accountRoutes,
  ...orderStageRoutes,
  ...claimStageRoutes,
  ...inquiryStageRoutes,
];
