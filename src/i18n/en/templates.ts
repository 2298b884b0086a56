/** Tables to fill in, empty or with an invented example: names of files and sheets, and what stands in the example. */
export const templates = {
  file: { empty: 'Sadeh template', example: 'Sadeh example' },
  sheet: { organizations: 'Organisations', ties: 'Ties', people: 'Persons' },
  organization: {
    council: 'Neve Shikma Municipality – Welfare Division',
    association: 'Alon – Youth at Work',
    factory: 'Orlan Industries',
    college: 'Gefen College',
    foundation: 'Tamar Foundation',
    residents: 'Residents’ Forum of the Old Quarter',
  },
  topic: { work: 'Employment', training: 'Vocational training', housing: 'Housing' },
  region: { town: 'Neve Shikma', valley: 'Deir al-Wadi' },
  group: { employers: 'Employers' },
  tie: { funding: 'Funding', referral: 'Referrals', planning: 'Joint planning' },
  person: { noa: 'Noa', ruth: 'Ruth Levi, head of the division' },
  text: {
    backbone: 'Backbone',
    offer: 'Classrooms in the evening',
    nextStep: 'Invite to the next forum',
    notes: 'Works with 40 families',
    evidence: 'Annual report',
  },
};
