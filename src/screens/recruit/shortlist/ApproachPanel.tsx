import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import { hasSaidYes } from '../../../core/coverage/whenCounted.ts';
import type { PlannedIntroduction } from '../../../core/recruitment/introductions/planIntroductions.ts';
import type { Route } from '../../../core/recruitment/introductions/route.ts';
import type { Approach, ChoiceCost } from '../../../core/recruitment/shortlist/shortlist.ts';
import { DraftMessage } from './DraftMessage.tsx';
import { NoRoute } from './NoRoute.tsx';
import { RouteChips } from './RouteChips.tsx';
import { RoutePicture } from './RoutePicture.tsx';
import { WhyThisOne } from './WhyThisOne.tsx';

export interface ApproachPanelProps {
  readonly approach: Approach;
  readonly introduction: PlannedIntroduction;
  readonly report: GapReport;
  /** What the list comes to without it; null while that is worked out. */
  readonly without: ChoiceCost | null;
}

/** One organisation of the shortlist: who can introduce, why it is on the list, and a message to send. */
export function ApproachPanel({ approach, introduction, report, without }: ApproachPanelProps) {
  const { t } = useTranslation();
  const organization = useOrganizationsById().get(approach.id);
  const { routes, chosen } = introduction;
  const planned = chosen === null ? 0 : routes.findIndex(({ path }) => path[0] === chosen.path[0]);
  const [picked, setPicked] = useState<number | null>(null);
  const at = Math.min(picked ?? Math.max(0, planned), Math.max(0, routes.length - 1));
  const route = routes[at] ?? null;
  if (organization === undefined) return null;
  const saidYes = hasSaidYes(organization);
  return (
    <>
      <section className="recruit-part">
        <h2 className="recruit-part-title">
          {t(saidYes ? 'recruit:panel.direct' : 'recruit:panel.title', { name: organization.name })}
        </h2>
        {saidYes ? <p className="callout info">{t('recruit:panel.saidYes')}</p> : null}
        {saidYes ? null : <Introducing introduction={introduction} route={route} />}
        {routes.length > 1 && !saidYes ? <RouteChips routes={routes} at={at} onPick={setPicked} /> : null}
        {introduction.full.length > 0 && !saidYes ? <Full introduction={introduction} /> : null}
      </section>
      <WhyThisOne approach={approach} report={report} without={without} />
      <DraftMessage organization={organization} route={route} approach={approach} />
    </>
  );
}

/** The route, or that there is none. */
function Introducing({
  introduction,
  route,
}: {
  readonly introduction: PlannedIntroduction;
  readonly route: Route | null;
}) {
  return route === null ? <NoRoute introduction={introduction} /> : <RoutePicture route={route} />;
}

/** That a better route would ask somebody more often than the team wants. */
function Full({ introduction }: { readonly introduction: PlannedIntroduction }) {
  const { t } = useTranslation();
  const byId = useOrganizationsById();
  const [first] = introduction.full;
  const name = first === undefined ? '' : (byId.get(first)?.name ?? '');
  return <p className="secondary">{t('recruit:panel.full', { name })}</p>;
}
