import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { SeatedIn } from '../../../../core/groups/seating/seating.ts';
import { compareSectors, type Sector } from '../../../../core/model/sector.ts';
import { planIntroductions } from '../../../../core/recruitment/introductions/planIntroductions.ts';
import { Figure } from '../../../parts/Figure.tsx';
import { UserText } from '../../../parts/UserText.tsx';
import { useHolders } from '../useHolders.ts';
import type { ShownProposal } from '../useProposal.ts';
import { Leaving } from './Leaving.tsx';
import { MemberRow } from './MemberRow.tsx';

interface Props {
  readonly shown: ShownProposal;
  readonly seated: SeatedIn;
}

/** Who would sit in a group, each with why. */
export function MembersCard({ shown, seated: { group, members } }: Props) {
  const { t } = useTranslation();
  const holders = useHolders();
  const { organizations, ties, rules, recruitment } = useFieldMap();
  const { bringIn, chairs, lottery } = shown.proposal;
  const plan = useMemo(
    () => planIntroductions(bringIn, { organizations, ties, rules, recruitment }),
    [bringIn, organizations, ties, rules, recruitment],
  );
  const change = shown.changes.find((one) => one.group === group);
  const chair = chairs.find((one) => one.group === group)?.chair ?? null;
  const reasonOf = (id: string) =>
    shown.alternative === null
      ? shown.reasons.find((one) => one.part === 'seat' && one.group === group && one.id === id)
      : undefined;
  const sectorOf = (id: string) => holders.organization(id)?.sector ?? holders.person(id)?.sector ?? null;
  const isNew = (id: string) => change?.comes.includes(id) ?? false;
  // What is new about a proposal is whom it brings.
  const newFirst = (a: string, b: string) =>
    Number(isNew(b)) - Number(isNew(a)) || compareWithUnknown(sectorOf(a), sectorOf(b));
  const own = shown.proposal.seating.groups?.find((one) => one.group === group)?.members ?? [];
  return (
    <section className="card proposal-members" data-proposed={group ?? ''}>
      <header>
        <h2 tabIndex={-1}>{group === null ? t('seating:members.committee') : <UserText>{group}</UserText>}</h2>
        <span className="end">
          {t('seating:members.count', { count: members.length, comes: change?.comes.length ?? 0 })}
        </span>
      </header>
      <table className="proposal-table">
        <caption className="visually-hidden">{t('seating:members.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('seating:members.who')}</th>
            <th scope="col">{t('seating:members.why')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('seating:members.decide')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.toSorted(newFirst).map((id) => {
            const reason = reasonOf(id);
            return (
              <MemberRow
                key={id}
                id={id}
                group={group}
                isNew={isNew(id)}
                isOther={!own.includes(id)}
                isChair={chair === id}
                chance={lottery?.chances[id] ?? null}
                reason={reason?.part === 'seat' ? reason : null}
                isNearest={!shown.proposal.seating.feasible}
                isWorking={!shown.isSettled && shown.alternative === null}
                introduction={plan.introductions.find((one) => one.id === id) ?? null}
              />
            );
          })}
        </tbody>
      </table>
      {members.length === 0 ? (
        <p className="proposal-nobody">
          <Figure>0</Figure> {t('seating:members.nobody')}
        </p>
      ) : null}
      <Leaving ids={change?.leaves ?? []} />
    </section>
  );
}

/** The same order of sectors as everywhere; whoever has none comes last. */
function compareWithUnknown(a: Sector | null, b: Sector | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareSectors(a, b);
}
