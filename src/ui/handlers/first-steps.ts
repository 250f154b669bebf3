/** 처음 설정. */
import { closeFirstSteps, firstSteps } from '../../views/first-steps';
import type { firstStepCalls } from '../contract/first-steps';
import type { Handlers } from './handler';

export const firstStepHandlers: Handlers<keyof typeof firstStepCalls> = {
  firstSteps,
  closeFirstSteps: (outside, { closed }) => closeFirstSteps(outside, closed),
};
