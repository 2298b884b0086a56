import { analysisStore, fieldStore, studyStore } from '../../app/app.ts';
import { useAnalysis, useFieldMap } from '../../app/hooks.ts';
import { sameStudy } from '../../app/studyStore.ts';
import { version } from '../../app/version.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { type OrganizationMetricKey, organizationMetrics } from '../../core/network/catalogue.ts';
import { countedOrganizations } from '../../core/network/countedRecords.ts';
import { firstFigures } from '../../core/network/figures.ts';
import { type MethodKey, methods } from '../../core/network/methods.ts';
import { type NetworkFigureKey, networkFigures } from '../../core/network/networkFigures.ts';
import { provenanceOf } from '../../core/network/provenance.ts';
import { responsesOf } from '../../core/network/responses.ts';
import { type FigureSaid, methodsText } from '../../i18n/methodsText.ts';
import { useRuleWords } from '../rules/useRuleWords.ts';

export type DescribedKey = OrganizationMetricKey | NetworkFigureKey | MethodKey;

const described = [...organizationMetrics, ...networkFigures, ...methods];

/** Where a figure was published. */
export function sourceOf(key: DescribedKey): string {
  return described.find((one) => one.key === key)?.source ?? '';
}

export interface MethodsAsked {
  readonly figure: DescribedKey;
  /** Unrounded values, and of whom where they are not of the whole network. */
  readonly values?: FigureSaid['values'];
  /** Whose value goes in, where `values` are not given; null for a figure of the network. */
  readonly organization?: OrganizationId | null;
  /** Whether the figures are those without the backbone organisation. */
  readonly isWithout?: boolean;
  readonly runs?: number | null;
}

/** The value of the network, or of an organisation; none where it is not worked out, or is behind. */
function ownValues(figure: DescribedKey, organization: OrganizationId | null, isWithout: boolean) {
  const { fieldMap } = fieldStore.getState();
  const { analysis } = analysisStore.getState();
  const network = (isWithout ? analysis?.withoutBackbone : analysis?.whole) ?? null;
  if (fieldMap === null || network === null) return [];
  const { parts, of } = studyStore.getState();
  const isCurrent = of.measures !== undefined && sameStudy(of.measures, fieldMap);
  const both = isCurrent ? (parts.measures ?? null) : null;
  const measures = (isWithout ? both?.withoutBackbone : both?.whole) ?? null;
  const figures = { ...firstFigures(network), measures };
  const ofOne = organizationMetrics.find(({ key }) => key === figure);
  const ofAll = networkFigures.find(({ key }) => key === figure);
  if ((ofOne ?? ofAll)?.later === true && measures === null) return [];
  if (ofAll !== undefined) return [{ name: null, value: ofAll.value(figures) }];
  const one = fieldMap.organizations.find(({ id }) => id === organization);
  if (ofOne === undefined || one === undefined) return [];
  return [{ name: one.name, value: ofOne.value(figures, one.id) }];
}

/** What makes the text that goes into a report beside a figure, as the field map and its rules are now. */
export function useMethodsText(): (asked: MethodsAsked) => string {
  const fieldMap = useFieldMap();
  const analysis = useAnalysis((state) => state.analysis);
  const words = useRuleWords();
  return ({ figure, values, organization = null, isWithout = false, runs = null }) => {
    const network = (isWithout ? analysis?.withoutBackbone : null) ?? analysis?.whole;
    const hasBackbone = analysis !== null && analysis.backbone !== null;
    const seeded = methods.some(({ key, seeded: isSeeded }) => key === figure && isSeeded === true);
    return methodsText(
      {
        network: {
          title: fieldMap.title,
          boundary: fieldMap.boundary.trim(),
          listed: fieldMap.organizations.length,
          organizations: countedOrganizations(fieldMap).length,
          pairs: network?.pairs ?? 0,
          responses: responsesOf(fieldMap),
          provenance: provenanceOf(fieldMap),
          withBackbone: hasBackbone ? !isWithout : null,
        },
        rules: fieldMap.rules,
        figures: [
          { key: figure, source: sourceOf(figure), values: values ?? ownValues(figure, organization, isWithout) },
        ],
        chance: seeded ? { seed: fieldMap.seed, runs } : null,
        version,
      },
      words,
    );
  };
}
