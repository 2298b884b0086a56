import { useTranslation } from 'react-i18next';
import { seat, setChair } from '../../../app/commands/seats.ts';
import { useOrganizationsById } from '../../../app/hooks.ts';
import { openRelevance } from '../../../app/targetsStore.ts';
import type { HealthFinding, Remedy, RemedyCode } from '../../../core/groups/health/health.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { Button } from '../../parts/Button.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import type { BoardActions } from '../board/boardContext.ts';
import type { BoardGroup } from '../board/useBoard.ts';
import { useHealthWords } from '../useHealthWords.ts';
import { SwapOffer } from './SwapOffer.tsx';
import { swapSeats } from './swapSeats.ts';

interface Props {
  readonly finding: HealthFinding;
  readonly group: BoardGroup;
  readonly actions: BoardActions;
  readonly onEdit: () => void;
}

/** What could be done about a finding, as far as a button can do it. */
export function RemedyButtons({ finding, group, actions, onEdit }: Props) {
  const { t } = useTranslation();
  const { remedy } = finding;
  if (remedy === null) return null;
  switch (remedy.code) {
    case 'takeOver':
    case 'bringIn':
      // What is only worth knowing needs no list of names.
      if (finding.severity === 'note') return null;
      return <Ways finding={finding} remedy={remedy} group={group} actions={actions} />;
    case 'link':
    case 'chair':
      return <Ways finding={finding} remedy={remedy} group={group} actions={actions} />;
    case 'resize':
      if (finding.code === 'empty') {
        return (
          <Button small className="remedy" onPress={() => actions.choose(group.column.key, null)}>
            {t('groups:remedy.seatSomebody')}
          </Button>
        );
      }
      return (
        <Button small className="remedy" onPress={onEdit}>
          {t('groups:panel.edit')}
        </Button>
      );
    case 'decide':
      if (finding.code === 'chairsOfOneSector' || finding.code === 'tiesUnknown') return <Said finding={finding} />;
      return (
        <Button small className="remedy" onPress={finding.code === 'noTopics' ? onEdit : openRelevance}>
          {t(finding.code === 'noTopics' ? 'groups:panel.edit' : 'groups:remedy.decide')}
        </Button>
      );
    case 'swap':
      return <SwapOffer group={group} actions={actions} />;
    case 'introduce':
      return <Said finding={finding} />;
  }
}

/** What no button can do. */
function Said({ finding }: { readonly finding: HealthFinding }) {
  const said = useHealthWords()(finding).remedies;
  return said.map((one) => (
    <p key={one} className="remedies secondary">
      {one}
    </p>
  ));
}

interface WaysProps {
  readonly finding: HealthFinding;
  readonly remedy: Remedy;
  readonly group: BoardGroup;
  readonly actions: BoardActions;
}

const buttonOf: Partial<Record<RemedyCode, 'chair' | 'instead'>> = { chair: 'chair', takeOver: 'instead' };

/** For each thing that is lacking a button for each who would help, or that nobody would. */
function Ways({ finding, remedy, group, actions }: WaysProps) {
  const { t } = useTranslation();
  const byId = useOrganizationsById();
  const said = useHealthWords()(finding).remedies;
  const labelOf = useWayLabel();
  const { name, key } = group.column;
  const commandOf = (organization: Organization, lacking: string) => {
    if (remedy.code === 'chair') return setChair(name, { kind: 'organization', organization });
    const leaves = remedy.code === 'takeOver' ? byId.get(lacking as OrganizationId) : undefined;
    return leaves === undefined ? seat(name, organization) : swapSeats(name, leaves, organization);
  };
  const act = (organization: Organization, lacking: string) =>
    actions.run(commandOf(organization, lacking), { column: key, row: organization.id });
  return remedy.ways.map((way, index) =>
    way.organizations.length === 0 ? (
      <p key={way.for} className="remedies secondary">
        {said[index]}
      </p>
    ) : (
      <div key={way.for} className="remedies">
        {way.for === '' ? null : <span className="remedy-for">{labelOf(finding, way.for)}</span>}
        {way.organizations
          .flatMap((id) => byId.get(id) ?? [])
          .map((organization) => (
            <Button key={organization.id} small className="remedy" onPress={() => act(organization, way.for)}>
              {t(`groups:remedy.${buttonOf[remedy.code] ?? 'seat'}`, { name: organization.name })}
            </Button>
          ))}
      </div>
    ),
  );
}

/** The sector, the region, the group or the organisation that a way is for. */
function useWayLabel(): (finding: HealthFinding, lacking: string) => string {
  const terms = useTerms();
  const byId = useOrganizationsById();
  return (finding, lacking) => {
    if (finding.code === 'missingSectors' || finding.code === 'singleSectors') return terms.sector(lacking);
    return byId.get(lacking as OrganizationId)?.name ?? lacking;
  };
}
