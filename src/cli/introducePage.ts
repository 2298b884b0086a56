import type { FieldMap } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { type Route, routeStrength } from '../core/recruitment/introductions/route.ts';
import type { IntroduceOptions } from './introduceOptions.ts';
import type { Say } from './say.ts';
import { organizationTitles } from './shownIds.ts';

interface Introduced {
  readonly from: OrganizationId;
  readonly to: OrganizationId;
  readonly routes: readonly Route[];
  readonly options: Pick<IntroduceOptions, 'maxHops' | 'by'>;
  readonly fieldMap: FieldMap;
  readonly say: Say;
}

/** The answer of `introduce` for a person: the routes in words, never as a percentage. */
export function introducePage({ from, to, routes, options, fieldMap, say }: Introduced): string {
  const title = organizationTitles(fieldMap);
  const values = { from: title(from), to: title(to), count: options.maxHops };
  if (routes.length === 0) return say('cli:introduce.none', values);
  // The arrow points the way one reads.
  const arrow = say.language === 'he' ? ' ← ' : ' → ';
  const lines = routes.map(({ path, hops, weakest, product }, index) => {
    const steps = say('introductions:steps', { count: hops });
    const strength = say(`introductions:strength.${routeStrength(product)}`);
    const tie = say(`introductions:weakest.${routeStrength(weakest)}`);
    return `  ${index + 1}. ${path.map(title).join(arrow)} (${[steps, strength, ...(hops > 1 ? [tie] : [])].join(' · ')})`;
  });
  return [
    say('cli:introduce.heading', values),
    say(`cli:introduce.by.${options.by}`),
    ...lines,
    '',
    say('cli:introduce.howRead'),
  ].join('\n');
}
