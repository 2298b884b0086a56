import type { LinkFinding, ReachFinding, TieFinding } from '../../groups/health/health.ts';
import { namesOf } from '../findings/wording.ts';
import { type HealthText, type HealthWording, namesOfSectors, sentences, textOf } from './healthWording.ts';

/** Ties inside a group, bridges to the rest, and its link to the steering committee. */
export function tieWords(finding: TieFinding | ReachFinding | LinkFinding, wording: HealthWording): HealthText {
  const { list, percent } = wording;
  switch (finding.code) {
    case 'noTiesInside':
      return textOf(wording, finding.code, { possible: finding.possible });
    case 'strangers':
    case 'linked': {
      const { organizations } = finding;
      return textOf(wording, finding.code, { count: organizations.length, names: namesOf(organizations, wording) });
    }
    case 'apart': {
      const parts = finding.parts.map((part) => namesOf(part, wording)).join(' / ');
      return textOf(wording, finding.code, { count: finding.parts.length, parts });
    }
    case 'allTied':
      return textOf(wording, finding.code, { pairs: finding.pairs });
    case 'tiesInside': {
      const { pairs, possible } = finding;
      return textOf(wording, finding.code, { pairs, possible, share: percent(pairs / possible) });
    }
    case 'groupsUnlinked':
    case 'groupsLinked':
      return textOf(wording, finding.code, { count: finding.groups.length, groups: list(finding.groups) });
    case 'tiesUnknown':
    case 'unlinked':
      return textOf(wording, finding.code);
    default:
      return reachWords(finding, wording);
  }
}

function reachWords(finding: ReachFinding, wording: HealthWording): HealthText {
  const { t, nameOf } = wording;
  switch (finding.code) {
    case 'reaches': {
      const { short, text } = textOf(wording, finding.code, { count: finding.organizations });
      const sectors = namesOfSectors(finding.sectors, wording);
      return { short, text: sentences(text, sectors === '' ? null : t('groupHealth:reaches.sectors', { sectors })) };
    }
    case 'reachesNobody':
      return textOf(wording, finding.code);
    case 'hangsOnOne': {
      const { organization, alone, of } = finding;
      return textOf(wording, finding.code, { name: nameOf(organization), alone, of });
    }
  }
}
