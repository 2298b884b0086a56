import { LocateFixed, Pencil, X } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useAnalysis, useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { importedId } from '../../core/network/importedId.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Button } from '../parts/Button.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTerms } from '../parts/useTerms.ts';
import type { Attention } from './attention.ts';
import { CardContact } from './CardContact.tsx';
import { CardCutOff } from './CardCutOff.tsx';
import { CardFacts } from './CardFacts.tsx';
import { CardGaps } from './CardGaps.tsx';
import { CardHidden } from './CardHidden.tsx';
import { CardInternal } from './CardInternal.tsx';
import { CardPills } from './CardPills.tsx';
import { CardPlace } from './CardPlace.tsx';
import { CardStage } from './CardStage.tsx';
import { CardTies } from './CardTies.tsx';
import { CardWhatIf } from './CardWhatIf.tsx';

// Whoever only looks at the map does without the form.
const OrganizationForm = lazy(() =>
  import('../organizations/OrganizationForm.tsx').then((module) => ({ default: module.OrganizationForm })),
);

interface Props {
  readonly id: OrganizationId;
  readonly attention: Attention | null;
  readonly onAttention: (attention: Attention | null) => void;
}

/** Everything about one organisation, beside the map or, on a phone, in a sheet over its foot. */
export function OrganizationCard({ id, attention, onAttention }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const organization = useOrganizationsById().get(id);
  const backbone = useAnalysis((state) => state.analysis?.backbone ?? null);
  const [all, setAll] = useState(false);
  const [editing, setEditing] = useState(false);
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened the card reads on in it. The map has already brought its organisation into sight.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // In a low window the card stands under the map instead of over it, out of sight.
    if (card.current !== null && getComputedStyle(card.current).position === 'static') card.current.scrollIntoView();
  }, []);
  if (organization === undefined) return null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // A popover of the card is its child, but stands elsewhere and has an Escape of its own.
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return;
    event.preventDefault();
    viewStore.select(null);
  };
  const focused = attention?.kind === 'partners';
  return (
    <aside
      ref={card}
      className={all ? 'map-card all' : 'map-card'}
      aria-label={t('card:label', { name: organization.name })}
      data-map-panel="side"
      data-organization={importedId(organization)}
      onKeyDown={onKeyDown}
    >
      <div className="org-card-scroll">
        <header className="org-card-head">
          <SectorMark mark={markOf(organization.sector)} />
          <UserText className="secondary">{terms.sectorLong(organization.sector)}</UserText>
          <Button look="quiet" small iconOnly label={t('card:close')} onPress={() => viewStore.select(null)}>
            <X className="icon" aria-hidden="true" />
          </Button>
          <h2 ref={heading} tabIndex={-1}>
            <UserText>{organization.name}</UserText>
          </h2>
        </header>
        <CardHidden organization={organization} />
        <CardPills organization={organization} isBackbone={backbone === id} />
        <CardCutOff id={id} attention={attention} onAttention={onAttention} />
        <CardWhatIf id={id} />
        <CardPlace id={id} />
        <div className="org-card-more">
          <CardStage stage={organization.stage} />
          <CardContact organization={organization} />
          <CardTies id={id} />
          <CardGaps organization={organization} />
          <CardFacts organization={organization} />
          <CardInternal organization={organization} />
        </div>
      </div>
      <footer className="org-card-foot">
        <Button
          look="primary"
          onPress={() => onAttention(focused ? null : { kind: 'partners', of: id })}
          aria-pressed={focused}
        >
          <LocateFixed className="icon small" aria-hidden="true" />
          {focused ? t('card:unfocus') : t('card:focus')}
        </Button>
        <Button className="org-card-edit" onPress={() => setEditing(true)}>
          <Pencil className="icon small" aria-hidden="true" />
          {t('card:edit')}
        </Button>
        <Button className="org-card-details" aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? t('card:lessDetails') : t('card:details')}
        </Button>
      </footer>
      {editing ? (
        <Suspense fallback={null}>
          <OrganizationForm organization={organization} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </aside>
  );
}
