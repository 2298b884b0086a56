/** Files whose title "Area" is read as a region and means a topic; the region stands under "Town". */
export const misleadingOrganizations = [
  'Organisation,Group,Area,Town,Status',
  'Reading House,Nonprofit,Literacy,Riverton,Active partner',
  'City Library,Government,Literacy; Youth,Riverton,Leading',
  'Book Makers Ltd,Company,Youth,Hillside,Identified',
  'Parents of Hillside,Residents,Youth,Hillside,In dialogue',
].join('\r\n');

export const misleadingTies = [
  'From,To,Kind',
  'Reading House,City Library,Joint programme',
  'City Library,Book Makers Ltd,Funding',
  'Parents of Hillside,City Library,Information sharing',
].join('\r\n');
