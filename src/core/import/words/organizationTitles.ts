import type { OrganizationField } from '../fields.ts';
import type { Titles } from './titleList.ts';

/** Titles of columns in files of organisations. `plain` says what it is; `vague` does so only where the values fit. */
export const organizationTitles: Readonly<Record<OrganizationField, Titles>> = {
  id: {
    plain: `
      id, identifier, org id, organisation id, organization id, code, org code, organisation code, organization code, key,
      registration number, siren, מזהה, מזהה ארגון, מזהה הארגון, קוד, קוד ארגון, מספר מזהה, מספר ארגון, מספר עמותה, ח.פ,
      ח"פ, ח פ, חפ, ע"ר, no, number, #, מס', מס, מספר`,
    vague: `nr, index, uid, serial, מספר סידורי`,
  },
  name: {
    plain: `
      name, organisation name, organization name, org name, org.name, name of organisation, name of organization,
      name of the organisation, name of the organization, organisation, organization, organisations, organizations, org,
      label, node name, node label, vertex, vertex name, agency, agency name, stakeholder, stakeholder name, ngo name, company name, institution, institution name, body,
      body name, actor, actor name, nom, nome, recipient org:name, שם, שם הארגון, שם ארגון, ארגון, הארגון, ארגונים, שם הגוף,
      שם גוף, גוף, שם העמותה, שם עמותה, שם עמותה בעברית, עמותה, בעל עניין, שם בעל העניין, שם בעל עניין, בעלי עניין, שחקן,
      שם השחקן, מוסד, שם המוסד, שם השותף`,
    vague: `title, partner, partner name, company, entity, who, שותף, חברה, מי`,
  },
  otherNames: {
    plain: `
      other names, other name, aliases, alias, also known as, aka, short name, acronym, former name, english name,
      hebrew name, name in english, name in hebrew, name en, name he, שמות נוספים, שם נוסף, כינוי, שם באנגלית, שם בעברית,
      שם הארגון באנגלית, שם לועזי, שם קצר, קיצור, ראשי תיבות`,
  },
  sector: {
    plain: `
      sector, sectors, organisation sector, organization sector, מגזר, המגזר, מגזרים, שיוך מגזרי, מגזר הארגון, סקטור`,
    vague: `
      organisation type, organization type, org type, element type, node type, vertex type, type of organisation, type of organization, type, category, branch,
      group, kind, kind of organisation, kind of organization, kind of body, segment, industry, סוג ארגון, סוג הארגון, סוג גוף, סוג הגוף, סוג, קטגוריה, קבוצה, שיוך`,
  },
  topics: {
    plain: `
      topics, topic, what they do, works on, work on, themes, theme, focus areas, focus area, issue areas, issues, fields of activity, field of activity,
      fields, field, areas of activity, area of activity, subjects, subject, categories, tags, keywords, activity,
      activities, areas, נושאים, נושא, תחומי פעילות, תחום פעילות, תחומים, תחום, תחומי עיסוק, תחום עיסוק, סיווג פעילות ענפי,
      תגיות, מילות מפתח, תחומי עניין`,
  },
  regions: {
    plain: `
      regions, region, locations, location, area, geography, districts, district, service area, where, where they work, works in, place, places, city,
      cities, town, towns, municipality, range, country, reg nom, אזורים, אזור, איזור, אזורי פעילות, אזור פעילות, מחוזות,
      מחוז, יישובים, יישוב, ישוב, רשויות, רשות, רשות מקומית, פריסה, פריסה גאוגרפית, פריסה גיאוגרפית, ערים, עיר, שם עיר,
      מיקום, היכן`,
  },
  stage: {
    plain: `
      stage, engagement stage, recruitment stage, engagement, engagement status, engagement level, level of engagement,
      pipeline, pipeline stage, involvement, שלב רתימה, שלב הרתימה, שלב, סטטוס רתימה, מידת מעורבות, רמת מעורבות, מעורבות`,
    vague: `status, סטטוס, מצב`,
  },
  committee: {
    plain: `
      steering committee, committee, committee seat, committee member, on committee, on steering committee,
      steering committee member, ועדת היגוי, ועדת ההיגוי, ועדה, חבר ועדה, חבר בוועדת היגוי, חברות בוועדת היגוי, בוועדת היגוי`,
  },
  workingGroups: {
    plain: `
      working groups, working group, workgroup, workgroups, task force, team, קבוצת עבודה, קבוצות עבודה, צוות עבודה,
      צוותי עבודה, צוות`,
  },
  role: {
    plain: `role, role in initiative, role in the initiative, תפקיד, תפקיד ביוזמה, תפקיד הארגון ביוזמה`,
    vague: `position`,
  },
  level: { plain: `level, circle, leading candidate, מעגל, להובלה / לרשת, להובלה לרשת, רמה` },
  affected: {
    plain: `affected, affected community, people affected, lived experience, מושפעים, קהילה מושפעת, ניסיון חיים`,
  },
  influence: {
    plain: `
      influence, level of influence, influence level, power, impact, השפעה, מידת השפעה, מידת ההשפעה, רמת השפעה, עוצמה,
      עוצמת השפעה, עוצמת ההשפעה, רמת ההשפעה, כוח השפעה, יכולת השפעה, degree of influence, strength of influence`,
  },
  interest: {
    plain: `interest, level of interest, interest level, עניין, ענין, מידת עניין, רמת עניין, אינטרס,
    מידת העניין, רמת העניין, עוצמת עניין, עוצמת העניין, degree of interest, strength of interest`,
  },
  alignment: {
    plain: `alignment, support, stance, attitude, הלימה, עמדה, תמיכה, מידת הלימה`,
    vague: `
    position`,
  },
  contributes: {
    plain: `
      contributes, contribution, contributions, resources, assets, offers, services, משאבים, תרומה ליוזמה, תרומה, מענים,
      שירותים`,
  },
  targetGroups: {
    plain: `
      target groups, target group, target population, target populations, target audience, beneficiaries, populations,
      population, אוכלוסיית יעד, אוכלוסיות יעד, קהל יעד, קהלי יעד, אוכלוסייה, אוכלוסיה, אוכלוסיות`,
  },
  owner: {
    plain: `
      relationship owner, owner, relationship manager, contact owner, responsible, אחראי קשר, אחראי/ת קשר, אחראי,
      אחראי על הקשר`,
  },
  contact: {
    plain: `
      contact, contact person, contact name, representative, email, e-mail, phone, איש קשר, אשת קשר, איש/אשת קשר, נציג,
      דוא"ל, אימייל, מייל, טלפון`,
  },
  nextStep: { plain: `next step, next steps, next action, צעד הבא, הצעד הבא, צעדים הבאים, פעולה הבאה` },
  nextStepOn: {
    plain: `
      next step date, next step due, next step by, next step on, date of next step, date of the next step, next action date, due date, due, due by, due on, deadline,
      follow up date, follow up by, next contact, next contact date, תאריך הצעד הבא, מועד הצעד הבא, תאריך צעד הבא, תאריך לצעד הבא, תאריך יעד, מועד יעד,
      עד מתי, לביצוע עד, עד תאריך, תאריך לביצוע, תאריך מעקב, תאריך פעולה הבאה, הצעד הבא עד`,
  },
  cost: {
    plain: `
      cost of approach, approach cost, effort of approach, approach effort, effort, cost, level of effort, עלות הפנייה, עלות גישה, מאמץ הפנייה, מאמץ, עלות, מידת מאמץ, מידת המאמץ,
      רמת מאמץ`,
  },
  capacity: {
    plain: `
      capacity, seat capacity, capacity seats, max groups, maximum groups, max seats, maximum seats, קיבולת, קיבולת מושבים, קיבולת מקומות, מספר קבוצות מרבי, מקסימום קבוצות,
      מספר מושבים מרבי`,
  },
  available: {
    plain: `available, availability, is available, available for a seat, available to serve, available to join, זמין, זמינה, זמינות, פנוי, פנויה, זמינות למושב, זמינות להשתתף`,
  },
  doNotContact: {
    plain: `
      do not contact, don't contact, do not approach, no contact, not to be contacted, dnc, לא ליצור קשר, אין ליצור קשר, לא ליצור איתם קשר, לא לפנות, אין לפנות,
      נא לא לפנות, לא לפנות אליהם`,
  },
  source: { plain: `source, data source, source of information, מקור, מקור המידע, מקור מידע` },
  confidence: { plain: `confidence, confidence level, reliability, מהימנות, מידת ביטחון, רמת ביטחון, ביטחון` },
  updated: {
    plain: `last updated, updated, last update, last contact, עודכן לאחרונה, עודכן, תאריך עדכון, קשר אחרון`,
    vague: `date, תאריך`,
  },
  notes: {
    plain: `
      notes, note, internal notes, comments, comment, remarks, description, הערות, הערה, הערות פנימיות, תיאור`,
  },
  respondent: {
    plain: `answered, response status, responded, has answered, answered the survey, responded to survey, completed survey, השיב, השיבו, השיבה, ענה, ענו, ענתה,
      השיב לסקר, השיבו לסקר, ענו לסקר`,
  },
  consent: { plain: `consent, consent to publish, consent kumu, הסכמה לפרסום, הסכמה, אישור פרסום` },
};
