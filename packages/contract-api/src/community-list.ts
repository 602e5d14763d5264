import { phases } from '@equipage/domain';

/* What the community's list can be asked for. */

export const communityPhases = [...phases, 'terminated', 'closed'] as const;

export const communitySorts = [
  'name',
  '-name',
  'endsOn',
  '-endsOn',
  'directorate',
  '-directorate',
  'phase',
  '-phase',
  'attention',
  '-attention',
  'waiting',
  '-waiting',
] as const;

/** How many chosen people an address can name. */
export const mostChosen = 200;
