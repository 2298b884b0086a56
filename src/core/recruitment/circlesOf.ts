import { foldWord } from '../import/fold.ts';
import { wordMap } from '../import/words/wordMap.ts';
import type { Organization } from '../model/organization.ts';

/** For what an organisation is relevant: leading the initiative, or the wider network. */
export const markedCircles = ['leading', 'network'] as const;

export type MarkedCircle = (typeof markedCircles)[number];

/** What files write for them; gendered endings such as `/ה` are folded away before. */
const words = wordMap<MarkedCircle | 'both'>({
  leading: `
    leading, for leading, to lead, lead, leader, leaders, leadership, leading circle, leading group, leading candidate, candidate for leading, inner circle, core,
    core group, core team, להובלה, הובלה, מוביל, מובילה, מובילים, מובילות, להוביל, מועמד להובלה, מועמדת להובלה, הנהגה, להנהגה, מעגל מוביל, המעגל המוביל, מעגל הובלה,
    מעגל ההובלה, גרעין, גרעין מוביל, מעגל פנימי, המעגל הפנימי`,
  network: `
    network, wider network, the wider network, for the wider network, for network, for the network, broader network, network of partners, network member,
    member of the network, wider circle, outer circle, partner, partners, לרשת, רשת, הרשת, רשת רחבה, הרשת הרחבה, לרשת הרחבה, לרשת רחבה, רשת השותפים, רשת שותפים, לרשת השותפים, שותף,
    שותפה, שותפים, שותפות, מעגל רחב, המעגל הרחב, מעגל שותפים, מעגל השותפים, מעגל חיצוני, המעגל החיצוני`,
  both: `both, both circles, leading and network, leading and wider network, שניהם, שני המעגלים, גם וגם, להובלה ולרשת`,
});

/** For which circles its level, as written in either language, says that it is relevant; none where it says something else. */
export function circlesOf({ level }: Pick<Organization, 'level'>): readonly MarkedCircle[] {
  const meant = partsOf(level).flatMap(circlesMeant);
  return markedCircles.filter((circle) => meant.includes(circle));
}

/** What a level says besides, as written. */
export function otherLevels({ level }: Pick<Organization, 'level'>): readonly string[] {
  return partsOf(level).filter((part) => circlesMeant(part).length === 0);
}

/** The level that says these circles, and what else `before` said; null where that is nothing. */
export function levelWith(before: string | null, circles: readonly MarkedCircle[]): string | null {
  const marked = markedCircles.filter((circle) => circles.includes(circle));
  return [...marked, ...otherLevels({ level: before })].join(' | ') || null;
}

function partsOf(level: string | null): readonly string[] {
  const parts = (level ?? '').split(/[|;,،\n\r]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** `Leading / network` names both, while `מוביל/ה` is one word. */
function circlesMeant(part: string): readonly MarkedCircle[] {
  const whole = words.get(foldWord(part));
  const named = whole === undefined ? foldWord(part).split(/[/+&]/) : [part];
  const meant = named.flatMap((word) => words.get(foldWord(word)) ?? []);
  if (meant.length < named.length) return [];
  return meant.flatMap((one) => (one === 'both' ? markedCircles : [one]));
}
