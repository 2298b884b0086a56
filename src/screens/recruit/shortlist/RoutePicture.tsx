import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { linkNetwork } from '../../../core/recruitment/introductions/linkNetwork.ts';
import { type Route, routeStrength } from '../../../core/recruitment/introductions/route.ts';
import { pairTies } from '../../../core/view/pairTies.ts';
import { formatList } from '../../../i18n/format.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { useTieKindName } from '../../map/useTieKindName.ts';
import { UserText } from '../../parts/UserText.tsx';
import { useFills } from '../../parts/useFills.ts';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { useTerms } from '../../parts/useTerms.ts';

/** A chain of introductions from top to bottom: who asks whom, and what ties them. */
export function RoutePicture({ route }: { readonly route: Route }) {
  const { t } = useTranslation();
  return (
    <>
      <ol className="recruit-route">
        {route.path.map((id, at) => (
          <Stop key={id} id={id} from={route.path[at - 1] ?? null} />
        ))}
      </ol>
      {route.hops > 1 ? (
        <p className="recruit-whole">{t(`recruit:routes.whole.${routeStrength(route.product)}`)}</p>
      ) : null}
    </>
  );
}

function Stop({ id, from }: { readonly id: OrganizationId; readonly from: OrganizationId | null }) {
  const { t } = useTranslation();
  const organization = useOrganizationsById().get(id);
  const terms = useTerms();
  const markOf = useSectorMarks();
  const fillOf = useFills();
  if (organization === undefined) return null;
  const { name, sector, stage, committee } = organization;
  const place = committee === true ? t('recruit:routes.seated', { stage: terms.stage(stage) }) : terms.stage(stage);
  return (
    <li>
      {from === null ? null : <Link from={from} to={id} />}
      <div className="recruit-stop">
        <SectorMark mark={markOf(sector)} fill={fillOf(stage)} size={30} />
        <span>
          <UserText className="recruit-stop-name">{name}</UserText>
          <span className="secondary">{place}</span>
        </span>
      </div>
    </li>
  );
}

function Link({ from, to }: { readonly from: OrganizationId; readonly to: OrganizationId }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kindName = useTieKindName();
  const fieldMap = useFieldMap();
  const { ties } = fieldMap;
  const value = useMemo(() => {
    const { indexOf, outOf } = linkNetwork(fieldMap);
    const links = outOf[indexOf.get(from) ?? -1] ?? [];
    return links.find(({ other }) => other === indexOf.get(to))?.value ?? null;
  }, [fieldMap, from, to]);
  const kinds = useMemo(() => pairTies([from, to], ties)[0]?.kinds ?? [], [from, to, ties]);
  return (
    <div className="recruit-link">
      <span className="recruit-link-line" aria-hidden="true" />
      <span className="secondary">{t(`recruit:routes.tie.${routeStrength(value)}`)}</span>
      {kinds.length === 0 ? null : <span className="pill">{formatList(language, kinds.map(kindName))}</span>}
    </div>
  );
}
