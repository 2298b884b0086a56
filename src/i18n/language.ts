export type Language = 'he' | 'en';

export const languages: readonly Language[] = ['he', 'en'];

export function isLanguage(text: string | null | undefined): text is Language {
  return text === 'he' || text === 'en';
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'he' ? 'rtl' : 'ltr';
}

/** Hebrew where the person's languages name it before English; English where they name neither. */
export function preferredLanguage(preferences: readonly string[]): Language {
  for (const preference of preferences) {
    const code = preference.toLowerCase().split('-')[0];
    if (code === 'he' || code === 'iw') return 'he';
    if (code === 'en') return 'en';
  }
  return 'en';
}

/** The tag for `Intl`. */
export function localeOf(language: Language): string {
  return language === 'he' ? 'he-IL' : 'en-GB';
}
