import type { KnownSector } from '../../model/sector.ts';
import { foldWord } from '../fold.ts';
import { wordMap } from './wordMap.ts';

/** What files write for the six sectors. A word that fits two of them (social business, community centre) is left out. */
const words: Readonly<Record<KnownSector, string>> = {
  public: `
    public, government, governmental, gov, govt, gov't, state, municipal, municipality, local authority, local government,
    local council, regional council, authority, ministry, government ministry, government agency, public agency, public body,
    public institution, public administration, statutory, council, first, ציבורי, ציבורית, ממשלתי, ממשלתית, ממשלה, עירוני, עירונית, מוניציפלי, מוניציפלית, מוניציפאלי,
    משרד ממשלתי, רשות, רשות מקומית, רשויות מקומיות, רשות ציבורית, עירייה, עיריה, מועצה, מועצה מקומית, מועצה אזורית,
    שלטון מקומי, שלטון מרכזי, מדינה, גוף ציבורי, מוסד ציבורי, אשכול רשויות, ראשון`,
  social: `
    social, nonprofit, non profit, nonprofits, not for profit, ngo, ngos, npo, cso, charity, charities, association,
    registered association, third, civil society, civic, voluntary, voluntary organisation, voluntary organization,
    nonprofit organisation, nonprofit organization, civil society organisation, civil society organization, amuta, amutah,
    public benefit company, חברתי, חברתית, שלישי, עמותה, עמותות, ע"ר, מלכ"ר, מלכר, אלכ"ר, חל"צ, ארגון חברתי, ארגונים חברתיים,
    חברה אזרחית, אזרחי, ללא כוונת רווח, ללא מטרות רווח, ללא מטרת רווח, חברה לתועלת הציבור, התנדבותי, וולונטרי`,
  business: `
    business, businesses, private, company, companies, corporate, corporation, commercial, industry, for profit, employer,
    employers, enterprise, firm, second, private company, business company, עסקי, עסקית, עסק, עסקים, פרטי, פרטית, חברה,
    חברות, חברה עסקית, חברה פרטית, בע"מ, תאגיד, מעסיק, מעסיקים, תעשייה, תעשיה, שני`,
  community: `
    community, communities, community group, residents, resident group, residents' group, residents group, grassroots,
    citizens, lived experience, people with lived experience, affected community, neighbourhood, neighborhood,
    neighbourhood committee, neighborhood committee, parents, קהילה, קהילתי, קהילתית, קהילות, תושבים, תושב, קבוצת תושבים,
    ועד שכונה, ועדי שכונות, נציגי קהילה, פעילים, פעילי קהילה, קבוצה קהילתית, ניסיון חיים, מושפעים`,
  philanthropy: `
    philanthropy, philanthropic, foundation, foundations, donor, donors, funder, funders, grantmaker, grant maker, fund,
    funds, charitable foundation, philanthropic foundation, private foundation, פילנתרופיה, פילנטרופיה, פילנתרופי,
    פילנתרופית, פילנטרופי, קרן, קרנות, תורם, תורמת, תורמים, גורם מממן, גורמים מממנים, מממן, קרן פילנתרופית, קרן משפחתית`,
  academia: `
    academia, academic, academy, university, universities, college, higher education, research, research institute,
    research institution, academic institution, אקדמיה, אקדמי, אקדמית, אוניברסיטה, אוניברסיטאות, מכללה, מכללות, השכלה גבוהה,
    מחקר, מכון מחקר, מוסד אקדמי`,
};

/** Every word for a sector, folded. */
export const sectorVocabulary = wordMap(words);

/** The words of the program itself. */
const own = wordMap<KnownSector>({
  public: 'public, ציבורי, ציבורית',
  social: 'social, חברתי, חברתית',
  business: 'business, עסקי, עסקית',
  community: 'community, קהילה, קהילתי, קהילתית',
  philanthropy: 'philanthropy, פילנתרופיה, פילנתרופי, פילנתרופית',
  academia: 'academia, אקדמיה',
});

/** Whether a text is what the program itself calls a sector, and so says no more than it: not `Municipality`. */
export function isOwnSectorWord(text: string): boolean {
  return own.has(bareSectorWord(text));
}

/** `המגזר הציבורי`, `Public sector` and `public (government)` are all `public`; null for a text that names none of the six. */
export function sectorOf(text: string): KnownSector | null {
  const aside = /[([]([^)\]]*)[)\]]/.exec(text)?.[1] ?? '';
  const bare = text.replace(/[([][^)\]]*[)\]]/g, ' ');
  return sectorOfWords(bare) ?? sectorOfWords(aside) ?? sectorOfParts(bare);
}

/** The sectors that the parts of a text name where each part names one: `ציבורי/חברתי`, `Public; Social`. */
export function sectorsIn(text: string): readonly KnownSector[] {
  const parts = text.split(/[/,&;|+\n]/).filter((part) => part.trim() !== '');
  const found = parts.map(sectorOfWords);
  return found.includes(null) ? [] : [...new Set(found.filter((sector) => sector !== null))];
}

/** `Government / municipality` is public, since both parts are. */
function sectorOfParts(text: string): KnownSector | null {
  const parts = text.split(/[/,&;|+\n]/).filter((part) => part.trim() !== '');
  const found = new Set(parts.map(sectorOfWords));
  const [only] = found;
  return parts.length > 1 && found.size === 1 ? (only ?? null) : null;
}

function sectorOfWords(text: string): KnownSector | null {
  const word = bareSectorWord(text);
  return sectorVocabulary.get(word) ?? sectorVocabulary.get(word.replace(/^ה/, '')) ?? null;
}

/** `The public sector` and `המגזר הציבורי` without what says only that they are sectors. */
export function bareSectorWord(text: string): string {
  return foldWord(text)
    .replace(/^the /, '')
    .replace(/ (sector|organi[sz]ations?)$/, '')
    .replace(/^ה?מגזר (ה(?=.{3}))?/, '')
    .replace(/[\s.,:;!]+$/, '');
}
