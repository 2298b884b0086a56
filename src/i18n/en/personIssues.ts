/** What to say of persons and of ties between them. */
export const personIssues = {
  incompletePerson: {
    title: 'A row without a person, or without the organisation',
    fix: 'Set aside. Each row needs somebody, and the id or the name of the organisation.',
  },
  organizationOfPerson: {
    title: 'A person of an organisation that is not listed, or whose name several have',
    fix: 'Set aside. Correct the name or use the id, add the organisation to the list, or choose to add missing organisations.',
  },
  duplicatePerson: {
    title: 'The same person in the same organisation a second time',
    fix: 'The first row was taken; this one is set aside. If they are two, give them ids or fuller names.',
  },
  unknownPerson: {
    title: 'A tie with a person who is not listed',
    fix: 'Set aside. Correct the name, or add the person and the organisation to the list of persons.',
  },
  ambiguousPerson: {
    title: 'A tie with a person whose name is listed in several organisations',
    fix: 'Set aside. Name the organisation beside the person, or give each person an id of their own.',
  },
  personOfTwo: {
    title: 'One name in two organisations: {{found}} (also in {{expected}})',
    fix: 'Both are kept, as two persons. A tie that gives this name alone is set aside, since it may mean either.',
  },
  personNamedAsOrganization: {
    title: 'A person who is called like an organisation: {{found}}',
    fix: 'Kept. A tie that gives this name means the organisation, unless the person works there.',
  },
  personMoved: {
    title: 'A person who is now in another organisation: {{found}} (before: {{expected}})',
    fix: 'Goes over to the new organisation. Ties that are on the map stay with the organisation they were recorded for.',
  },
  personAdded: {
    title: 'A tie through a person who is not listed',
    fix: 'The person is added to the organisation that the row names.',
  },
  personOrOrganization: {
    title: 'The end of a tie is the name of an organisation and of a person elsewhere: {{found}}',
    fix: 'Read as the organisation {{expected}}. If the person is meant, name the organisation beside the person.',
  },
  personColumnsLeftOut: {
    title: 'Columns about persons that are not kept: {{found}}',
    fix: 'Of persons only who they are and their organisation is kept, because nothing more is needed here.',
  },
};
