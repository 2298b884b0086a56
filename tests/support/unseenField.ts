/**
 * A field that no sample resembles: other titles, shuffled columns, another vocabulary, seven sectors, ties by name, a note
 * with a comma and quotes, and two rows that cannot be imported as they are.
 */
export const unseenOrganizations = [
  'Remarks,How far along,Works on,Body,District,Kind of body,Ref',
  '"Met twice, warm",Active partner,Wells; Rivers,Upper Valley Water Authority,North,Government,W-01',
  ',In dialogue,Wells,Clean Rivers Society,North; South,Nonprofit,W-02',
  '"Says ""maybe""",Identified,Rivers,Valley Pipes Ltd,South,Company,W-03',
  ',Active partner,Wells,Stone Bridge Residents,South,Residents,W-04',
  ',Committed,Rivers; Wells,Spring Fund,North,Foundation,W-05',
  ',Identified,Rivers,Institute of Hydrology,North,University,W-06',
  ',Leading,Wells,Valley Interfaith Council,South,Faith,W-07',
  ',Identified,Rivers,Quiet Mill Museum,South,Nonprofit,W-08',
].join('\n');

export const unseenTies = [
  'Since;Between;Relation;And;Closeness',
  '2019;Valley Interfaith Council;Shared programme;Clean Rivers Society;3',
  '2020;Clean Rivers Society;Shared programme;Upper Valley Water Authority;2',
  '2020;Clean Rivers Society;Money;Upper Valley Water Authority;1',
  '2021;Upper Valley Water Authority;Money;Spring Fund;2',
  '2021;Spring Fund;Money;Institute of Hydrology;1',
  '2022;Valley Interfaith Council;Information;Stone Bridge Residents;2',
  '2022;Stone Bridge Residents;Information;Valley Pipes Ltd;1',
  '2022;Valley Pipes Ltd;Information;Nobody We Know;1',
].join('\n');
