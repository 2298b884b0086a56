import type { FieldMap } from '../../model/fieldMap.ts';
import type { Organization } from '../../model/organization.ts';
import { isEngaged } from '../../model/stage.ts';
import { compareOrganizations } from '../../network/importedId.ts';
import { type Circle, isInCircle } from '../circle.ts';

type Field = Pick<FieldMap, 'organizations' | 'rules' | 'recruitment'>;

/** Those who could come and are marked for the circle, by imported id. */
export function candidatesFor(fieldMap: Field, circle: Circle): readonly Organization[] {
  return whoCouldCome(fieldMap, circle).filter((one) => isInCircle(one, circle));
}

/**
 * Who could come to a circle, marked for it or not, by imported id: whoever did not decline, may be contacted, is not excluded, and
 * is not there yet. For the circle that leads, to be there is to have a seat; for the others, to be engaged.
 */
export function whoCouldCome({ organizations, rules, recruitment }: Field, circle: Circle): readonly Organization[] {
  const excluded = new Set(recruitment.excluded);
  return organizations
    .filter((one) => mayBeApproached(one) && !excluded.has(one.id))
    .filter(({ stage, committee }) =>
      circle === 'leading' ? committee !== true : !isEngaged(stage, rules.engagedFrom),
    )
    .sort(compareOrganizations);
}

/** Whoever declined or asked to be left alone is never approached, whatever the targets. */
export function mayBeApproached({ stage, doNotContact }: Pick<Organization, 'stage' | 'doNotContact'>): boolean {
  return stage !== 'declined' && doNotContact !== true;
}
