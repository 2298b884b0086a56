import type { PersonField } from '../fields.ts';
import { foldWord } from '../fold.ts';
import { organizationTitles } from './organizationTitles.ts';
import type { Titles } from './titleList.ts';
import { wordList } from './wordMap.ts';

const sure = `person, person name, name of person, name of the person, individual, individual name, people, אדם, האדם, שם אדם, שם האדם, אנשים`;

const sureTitles: ReadonlySet<string> = new Set(wordList(sure).map(foldWord));

/** Whether a folded title can stand for nothing but a person; `contact` may be one of an organisation's fields. */
export function namesPersonsAlone(words: string): boolean {
  return sureTitles.has(words);
}

/** Titles of columns in files of persons. */
export const personTitles: Readonly<Record<PersonField, Titles>> = {
  person: {
    plain: `${sure},
      full name, contact, contact person, contact name, name of contact, representative, representative name, שם מלא, שם ומשפחה,
      שם פרטי ושם משפחה, איש קשר, אשת קשר, איש/אשת קשר, איש הקשר, איש/אשת הקשר, שם איש קשר, שם איש הקשר, אנשי קשר, נציג, נציגה, נציג/ה,
      שם הנציג, שם הנציגה, שם הנציג/ה`,
    vague: `name, שם, id, person id, label, member, member name, employee, who, מזהה, מזהה אדם, חבר, עובד, מי`,
  },
  organization: {
    plain: `
      organisation, organization, org, organisation name, organization name, org name, name of organisation, name of organization,
      name of the organisation, name of the organization, organisation id, organization id, org id, organisation code, organization code,
      org code, employer, affiliation, agency, agency name, institution, institution name, body, body name, workplace, works at, works for,
      ארגון, הארגון, שם הארגון, שם ארגון, מזהה ארגון, מזהה הארגון, קוד ארגון, גוף, הגוף, שם הגוף, שם גוף, מוסד, המוסד, שם המוסד, עמותה,
      שם העמותה, מקום עבודה, שיוך ארגוני`,
    vague: `company, entity, partner, group, חברה, שותף, שיוך, קבוצה`,
  },
  sector: organizationTitles.sector,
};
