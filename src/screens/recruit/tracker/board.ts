import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Stage } from '../../../core/model/stage.ts';

/** What the columns of the board have in common. */
export interface Board {
  readonly weeks: ReadonlyMap<OrganizationId, number>;
  /** Has just been moved, and takes the focus where it is now. */
  readonly followed: OrganizationId | null;
  readonly onFollowed: () => void;
  readonly onMove: (ids: readonly OrganizationId[], stage: Stage | null) => void;
  readonly onOpen: (id: OrganizationId) => void;
}
