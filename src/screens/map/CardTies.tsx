import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { tieStyles } from '../../core/view/encoding/tieStyle.ts';
import { type PairTies, pairTies } from '../../core/view/pairTies.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { TieSample } from '../../map/TieSample.tsx';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useFills } from '../parts/useFills.ts';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTieKindName } from './useTieKindName.ts';

const few = 3;

/** Its partners, the strongest ties first; pressing one goes on to that partner's card. */
export function CardTies({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [all, setAll] = useState(false);
  const pairs = useMemo(() => strongestFirst(fieldMap, id), [fieldMap, id]);
  const shown = all ? pairs : pairs.slice(0, few);
  return (
    <section className="org-card-part">
      <div className="org-card-part-head">
        <h3>{pairs.length > few && !all ? t('card:ties') : t('card:tiesAll')}</h3>
        <span className="muted">{t('card:tiesShown', { shown: shown.length, total: pairs.length })}</span>
      </div>
      {pairs.length === 0 ? <p className="muted">{t('card:noTies')}</p> : null}
      <ul className="org-card-ties">
        {shown.map((pair) => (
          <TieRow key={`${pair.a} ${pair.b}`} pair={pair} partner={pair.a === id ? pair.b : pair.a} />
        ))}
      </ul>
      {pairs.length > few ? (
        <Button look="link" onPress={() => setAll(!all)}>
          {all ? t('card:fewerTies') : t('card:allTies', { count: pairs.length })}
        </Button>
      ) : null}
    </section>
  );
}

function TieRow({ pair, partner }: { readonly pair: PairTies; readonly partner: OrganizationId }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const organization = useOrganizationsById().get(partner);
  const markOf = useSectorMarks();
  const kindName = useTieKindName();
  const kinds = useTieStyles();
  const fillOf = useFills();
  if (organization === undefined) return null;
  const style = kinds.get(pair.kinds[0] ?? null);
  const { strength } = pair;
  const value = formatNumber(language, strength, Number.isInteger(strength) ? 0 : 1);
  const words = [
    formatList(language, pair.kinds.map(kindName)),
    ...(strength === null ? [] : [t('card:strength', { value })]),
  ].join(' · ');
  return (
    <li>
      <AriaButton className="org-card-tie" onPress={() => viewStore.select(partner)}>
        <SectorMark mark={markOf(organization.sector)} fill={fillOf(organization.stage)} />
        <span className="org-card-tie-name">
          <UserText>{organization.name}</UserText>
          <span className="muted">{words}</span>
        </span>
        {style === undefined ? null : <TieSample style={style} width={30} />}
      </AriaButton>
    </li>
  );
}

function useTieStyles() {
  const { organizations, ties } = useFieldMap();
  return useMemo(() => {
    const pairs = pairTies(
      organizations.map(({ id }) => id),
      ties,
    );
    return tieStyles(pairs.flatMap((pair) => pair.kinds));
  }, [organizations, ties]);
}

function strongestFirst(fieldMap: FieldMap, id: OrganizationId): readonly PairTies[] {
  const ids = fieldMap.organizations.map((organization) => organization.id);
  const own = fieldMap.ties.filter((tie) => tie.source === id || tie.target === id);
  return [...pairTies(ids, own)].sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0) || b.ties.length - a.ties.length);
}
