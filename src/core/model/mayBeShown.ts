import type { Organization } from './organization.ts';

/**
 * Whether an organisation may be named to others: it did not decline, and did not refuse to be published. Nobody asked is not a
 * refusal: only a plain no keeps an organisation out.
 */
export function mayBeShown({ stage, consent }: Pick<Organization, 'stage' | 'consent'>): boolean {
  return stage !== 'declined' && consent !== false;
}
