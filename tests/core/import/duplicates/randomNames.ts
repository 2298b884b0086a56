import { seededRandom } from '../../../support/random.ts';

const heads = words('עמותת|קרן|מרכז|מרכז צעירים|בית ספר|אגודת|תנועת|עיריית|מועצה אזורית|מכון|מועדון|המרכז|בי"ס|מ.א.');
const own = words('אור|גשר|נתיב|מעגלים|קשת|תקווה|שקמה|ידידים|לב חם|אנוש|עוגן|ניצן|פעמונים|כנפיים|מסילה|יובלים');
const causes = words('לקידום|למען|לחינוך|לפיתוח|לרווחת|לשילוב|לסיוע|להכשרת');
const groups = words('הקשיש|ילדים ונוער|צעירים|עולים חדשים|משפחות|הקהילה|הסביבה|סטודנטים|אימהות|הגיל הרך');
const towns = words('חיפה|לוד|באר שבע|אשדוד|קרית שמונה|קריית גת|בית שאן|תל אביב|פתח תקווה|אום אל-פחם|סח׳נין|הוד השרון');
const english = words('Youth Centre|Green Hills|Bright Path|Open Door|Galilee Fund|Social Lab|New Start');
const ends = words('||| (ע"ר)| בע"מ| (חל"צ)| בישראל|, ע.ר.| ע"ר 580123456| Ltd');

function words(text: string): readonly string[] {
  return text.split('|');
}

/**
 * Names of bodies as Israeli lists have them, made up and always the same for a seed; about a third of them repeat an earlier one in
 * another writing: with a letter less, more or other, words changed about, another legal form, initials, or a name in brackets.
 */
export function randomNames(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const letter = () => pick([...'אבגדהוזחטיכלמנסעפצקרשת']);
  const invented = () => Array.from({ length: 3 + Math.floor(random() * 4) }, letter).join('');
  const fresh = [
    () => `${pick(heads)} ${pick(own)} ${pick(causes)} ${pick(groups)} ב${pick(towns)}`,
    () => `${pick(heads)} ${invented()} ${pick(towns)}`,
    () => `${pick(own)} ${invented()} - ${pick(causes)} ${pick(groups)}`,
    () => `${pick(heads)} ${invented()} ${invented()}`,
    () => `${invented()} ${invented()} ${pick(english)}`,
    () => `${pick(english)} ${pick(english)} ${Math.floor(random() * count)}`,
  ];
  const again = [
    (name: string) => withoutLetterAt(name, 1 + Math.floor(random() * (name.length - 1))),
    (name: string) => withLetterAt(name, 1 + Math.floor(random() * (name.length - 1)), letter()),
    (name: string) => name.split(' ').reverse().join(' '),
    (name: string) => name.replace(/ (\S+)$/, ' ה$1').replace('קרית', 'קריית'),
    (name: string) => `${name}${pick(ends)}`,
    (name: string) => `${name} (${pick(own)} ${invented()})`,
    (name: string) => `עמותת ${name}`.replaceAll('"', '״'),
    (name: string) => initials(name),
    (name: string) => `${name.replaceAll('-', '־')} / ${pick(english)} ${invented()}`,
    (name: string) => name.replace(/[וי]/, ''),
    (name: string) => name,
  ];
  const names: string[] = [];
  while (names.length < count) {
    const isAgain = names.length > 0 && random() < 0.35;
    names.push(isAgain ? pick(again)(pick(names)) : pick(fresh)() + pick(ends));
  }
  return names;
}

function withoutLetterAt(name: string, at: number): string {
  return name.slice(0, at) + name.slice(at + 1);
}

function withLetterAt(name: string, at: number, letter: string): string {
  return name.slice(0, at) + letter + name.slice(at);
}

function initials(name: string): string {
  const letters = (name.match(/(?<![\p{L}"'׳״])[א-ת]/gu) ?? ['א', 'ב', 'ג']).join('').slice(0, 6);
  return letters.length < 3 ? `${name} ב` : `${letters.slice(0, -1)}"${letters.slice(-1)}`;
}
