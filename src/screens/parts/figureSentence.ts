import { type OrganizationMetricKey, organizationMetric } from '../../core/network/catalogue.ts';
import { type NetworkFigureKey, networkFigure } from '../../core/network/networkFigures.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { figureText } from './figureText.ts';

export interface Sayer {
  readonly language: Language;
  /** A text by its key and what is to be filled in. */
  readonly t: (key: string, values: Readonly<Record<string, string | number>>) => string;
  readonly exists: (key: string) => boolean;
}

/** What a value is said of, besides the value. */
export interface Said {
  readonly value: number;
  /** How many organisations are counted. */
  readonly organizations: number;
  /** Whether direction is kept. */
  readonly directed?: boolean;
  /** Of `ei`: the share of the other organisations that are in other sectors; null where it is not known. */
  readonly elsewhere?: number | null;
}

/** "Works directly with 9 of the 39 other organisations on the map": a figure of an organisation in one sentence. */
export function organizationSentence(
  { language, t, exists }: Sayer,
  key: OrganizationMetricKey,
  { value, organizations, directed = false, elsewhere = null }: Said,
): string {
  const values = {
    count: Math.round(value),
    of: organizations - 1,
    value: figureText(language, value, organizationMetric(key).format),
    percent: percentText(language, key === 'ei' ? (1 + value) / 2 : value),
    steps: value > 0 ? figureText(language, 1 / value, 'decimal') : '',
    expected: formatPercent(language, elsewhere),
  };
  const edge = value === 0 ? 'none' : 'full';
  if ((value === 0 || value === 1) && exists(`metrics:${key}.${edge}`)) return t(`metrics:${key}.${edge}`, values);
  if (directed && key === 'degree') return t('metrics:degree.directed', values);
  return t(`metrics:${key}.says`, values);
}

/** "Of every 100 possible partnerships on this map, 19 exist"; null for the figures that say enough by their name. */
export function networkSentence(
  { language, t, exists }: Sayer,
  key: NetworkFigureKey,
  { value, organizations }: Said,
): string | null {
  if (!exists(`metrics:${key}.says`)) return null;
  return t(`metrics:${key}.says`, {
    all: organizations,
    value: figureText(language, value, networkFigure(key).format),
    percent: percentText(language, value),
    hundred: value * 100 < 10 ? figureText(language, value * 100, 'decimal') : formatNumber(language, value * 100),
  });
}

/** A share as a whole percentage; what is more than nothing never reads 0 %. */
function percentText(language: Language, share: number): string {
  return share > 0 && share < 0.005 ? `<${formatPercent(language, 0.01)}` : formatPercent(language, share);
}
