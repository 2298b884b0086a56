import type { FieldMap } from '../../core/model/fieldMap.ts';
import { organizationId, tieId } from '../../core/model/ids.ts';
import { newOrganization, type Organization } from '../../core/model/organization.ts';
import { newTie } from '../../core/model/tie.ts';

type Texts = (key: string) => string;

const keys = ['council', 'association', 'factory', 'college', 'foundation', 'residents'] as const;

/** Six invented organisations and the ties between them, as an example of how the tables are filled in. */
export function exampleField(t: Texts): Pick<FieldMap, 'organizations' | 'ties'> {
  const [council, association, factory, college, foundation] = keys.map((_, index) => organizationId(index + 1)) as [
    Organization['id'],
    Organization['id'],
    Organization['id'],
    Organization['id'],
    Organization['id'],
  ];
  const tie = (n: number, source: Organization['id'], target: Organization['id'], type: string) => ({
    ...newTie(tieId(n), source, target),
    type: t(`templates:tie.${type}`),
  });
  return {
    organizations: keys.map((key, index) => ({
      ...newOrganization(organizationId(index + 1), t(`templates:organization.${key}`)),
      code: `0${index + 1}`,
      ...details(t)[key],
    })),
    ties: [
      {
        ...tie(1, foundation, association, 'funding'),
        strength: 3,
        directed: true,
        since: '2023',
        evidence: t('templates:text.evidence'),
      },
      { ...tie(2, council, association, 'planning'), strength: 2 },
      { ...tie(3, council, college, 'planning'), strength: 1 },
      { ...tie(4, association, college, 'referral'), strength: 2, directed: true },
      { ...tie(5, college, factory, 'referral'), strength: 1, directed: true },
    ],
  };
}

function details(t: Texts): Readonly<Record<(typeof keys)[number], Partial<Organization>>> {
  const [work, training, housing] = ['work', 'training', 'housing'].map((key) => t(`templates:topic.${key}`)) as [
    string,
    string,
    string,
  ];
  const [town, valley] = ['town', 'valley'].map((key) => t(`templates:region.${key}`)) as [string, string];
  return {
    council: {
      sector: 'public',
      topics: [work, housing],
      regions: [town],
      stage: 'leading',
      committee: true,
      influence: 5,
      contact: t('templates:person.ruth'),
    },
    association: {
      sector: 'social',
      topics: [work],
      regions: [town, valley],
      stage: 'active',
      committee: true,
      role: t('templates:text.backbone'),
      influence: 3,
      notes: t('templates:text.notes'),
    },
    factory: {
      sector: 'business',
      topics: [training],
      regions: [valley],
      stage: 'interested',
      workingGroups: [t('templates:group.employers')],
      owner: t('templates:person.noa'),
      nextStep: t('templates:text.nextStep'),
    },
    college: {
      sector: 'academia',
      topics: [training],
      regionWide: true,
      stage: 'committed',
      contributes: t('templates:text.offer'),
    },
    foundation: {
      sector: 'philanthropy',
      topics: [work, training],
      regionWide: true,
      stage: 'inDialogue',
      influence: 4,
    },
    residents: { sector: 'community', topics: [housing], regions: [town], stage: 'identified' },
  };
}
