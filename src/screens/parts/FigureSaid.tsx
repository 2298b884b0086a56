import { useTranslation } from 'react-i18next';
import { useAnalysis, useFieldMap, useLanguage, useStudy } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { type OrganizationMetricKey, organizationMetric } from '../../core/network/catalogue.ts';
import { countedOrganizations } from '../../core/network/countedRecords.ts';
import { type Figures, firstFigures } from '../../core/network/figures.ts';
import { type NetworkFigureKey, networkFigure } from '../../core/network/networkFigures.ts';
import type { NetworkMeasures } from '../../core/network/study/networkMeasures.ts';
import { elsewhereOf } from './elsewhereOf.ts';
import { networkSentence, organizationSentence, type Sayer } from './figureSentence.ts';

interface Props {
  readonly figure: OrganizationMetricKey | NetworkFigureKey;
  /** Whose value is said; null for a figure of the network. */
  readonly organization: OrganizationId | null;
}

/** A figure's value in one sentence, backbone included; nothing where it is not defined or not worked out yet. */
export function FigureSaid(props: Props) {
  const described =
    props.organization === null
      ? networkFigure(props.figure as NetworkFigureKey)
      : organizationMetric(props.figure as OrganizationMetricKey);
  return described.later === true ? <SaidOfStudy {...props} /> : <Said {...props} measures={null} />;
}

function SaidOfStudy(props: Props) {
  const measures = useStudy((state) => state.parts.measures?.whole ?? null);
  return <Said {...props} measures={measures} />;
}

function Said({ measures, ...props }: Props & { readonly measures: NetworkMeasures | null }) {
  const sentence = useSentence(props);
  const network = useAnalysis((state) => state.analysis?.whole ?? null);
  if (network === null) return null;
  const text = sentence({ ...firstFigures(network), measures });
  return text === null ? null : <p className="figure-said">{text}</p>;
}

function useSentence({ figure, organization }: Props): (figures: Figures) => string | null {
  const { t, i18n } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const sayer: Sayer = { language, t: (key, values) => t(key, values), exists: (key) => i18n.exists(key) };
  return (figures) => {
    const { organizations } = figures.network;
    if (organization === null) {
      const key = figure as NetworkFigureKey;
      const value = networkFigure(key).value(figures);
      return value === null ? null : networkSentence(sayer, key, { value, organizations });
    }
    const key = figure as OrganizationMetricKey;
    const value = organizationMetric(key).value(figures, organization);
    if (value === null) return null;
    return organizationSentence(sayer, key, {
      value,
      organizations,
      directed: fieldMap.rules.direction === 'directed',
      elsewhere: elsewhereOf(countedOrganizations(fieldMap), organization),
    });
  };
}
