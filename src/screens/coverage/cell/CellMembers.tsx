import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById, useView } from '../../../app/hooks.ts';
import type { CrossCell } from '../../../core/coverage/crossTable.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { stages } from '../../../core/model/stage.ts';
import { collatorOf } from '../../../i18n/format.ts';
import { OrganizationLink } from '../../network/OrganizationLink.tsx';
import { useTerms } from '../../parts/useTerms.ts';

/** A cell with more names is read in the table. */
const namesShown = 12;

/** Who is in the cell, the furthest on the way first, each with its seat or its stage. */
export function CellMembers({ members }: { readonly members: CrossCell }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const byId = useOrganizationsById();
  const terms = useTerms();
  const counting = useView((view) => view.counting);
  const collator = collatorOf(language);
  const listed = members.listed.flatMap((id) => byId.get(id) ?? []);
  const step = ({ stage }: Organization) => (stage === null || stage === 'declined' ? -1 : stages.indexOf(stage));
  const seated = new Set(members.seated);
  const engaged = new Set(members.engaged);
  const isFirst = ({ id }: Organization) => Number(counting === 'seated' ? seated.has(id) : engaged.has(id));
  const sorted = listed.toSorted(
    (a, b) => isFirst(b) - isFirst(a) || step(b) - step(a) || collator.compare(a.name, b.name),
  );
  return (
    <section className="cell-part">
      <h3>{t('coverage:cell.who')}</h3>
      {listed.length === 0 ? <p className="muted">{t('coverage:cell.nobody')}</p> : null}
      <ul className="cell-names">
        {sorted.slice(0, namesShown).map(({ id, stage }) => (
          <li key={id}>
            <OrganizationLink id={id} />
            {seated.has(id) ? <span className="pill">{t('coverage:cell.seat')}</span> : null}
            <span className={engaged.has(id) ? 'cell-stage engaged' : 'cell-stage'}>{terms.stage(stage)}</span>
          </li>
        ))}
      </ul>
      {listed.length <= namesShown ? null : (
        <p className="muted">{t('coverage:cell.more', { count: listed.length - namesShown })}</p>
      )}
    </section>
  );
}
