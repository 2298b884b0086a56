import type { KnownSector } from '../../model/sector.ts';
import { nearMeanings } from './nearWords.ts';
import { bareSectorWord, sectorVocabulary } from './sectorWords.ts';
import { wordMap } from './wordMap.ts';

/** Words of other languages in which files are met. They propose a sector, and never make one by themselves. */
const foreign = wordMap<KnownSector>({
  public: `
    verwaltung, politik, politik/verwaltung, politik & verwaltung, verwaltung & politik, öffentliche hand, öffentlicher sektor, öffentliche verwaltung, behörde, behörden, kommune,
    kommunen, ministerium, stadt, land, bund, administration, secteur public, sector público, setor público`,
  social: `
    zivilgesellschaft, verein, vereine, gemeinnützig, gemeinnützige organisation, verband, verbände, ngo/verein, dritter sektor,
    société civile, sociedad civil, sociedade civil, terceiro setor, tercer sector`,
  business: `
    wirtschaft, unternehmen, privatwirtschaft, startup, start up, start-up, gewerbe, industrie, entreprise, entreprises, empresa,
    empresas, setor privado, sector privado`,
  community: `bürger, bürgerinnen, bürgerschaft, initiative, initiativen, bürgerinitiative, nachbarschaft, comunidad, comunidade`,
  philanthropy: `stiftung, stiftungen, förderer, spender, fondation, fundación, fundação`,
  academia: `
    wissenschaft, wissenschaft & forschung, wissenschaft und forschung, forschung, hochschule, hochschulen, universität,
    universitäten, forschung & lehre, recherche, université, universidad, universidade`,
});

/** The sectors that a text may mean that names none of the six: a slip of the pen, or another language. Empty where none is near. */
export function nearSectors(text: string): readonly KnownSector[] {
  const word = bareSectorWord(text);
  const known = foreign.get(word) ?? foreign.get(word.replace(/ /g, ''));
  if (known !== undefined) return [known];
  const near = nearMeanings(word, sectorVocabulary);
  return near.length > 0 ? near : namedByPart(word);
}

/** Whether a text is a word for a sector in another language. */
export function isForeignSector(text: string): boolean {
  const word = bareSectorWord(text);
  return foreign.has(word) || foreign.has(word.replace(/ /g, ''));
}

/** `Government (central) – health` names one sector among words that name none. */
function namedByPart(text: string): readonly KnownSector[] {
  const parts = text.split(/[/,&;()[\]–-]|\s-\s|\s/).flatMap((part) => sectorVocabulary.get(part.trim()) ?? []);
  const found = new Set(parts);
  return found.size === 1 ? [...found] : [];
}
