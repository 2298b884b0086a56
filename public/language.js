// Runs before anything is drawn, so that the page never turns round before a person's eyes: the language chosen last time,
// else the first of the browser's languages that Sadeh speaks, else English. The program takes it from <html lang>.
(() => {
  const directions = { he: 'rtl', en: 'ltr' };

  function chosen() {
    try {
      return localStorage.getItem('sadeh.language');
    } catch {
      return null; // storage is switched off in this browser
    }
  }

  function preferred() {
    const codes = navigator.languages
      .map((tag) => tag.toLowerCase().split('-')[0])
      .map((code) => (code === 'iw' ? 'he' : code));
    return codes.find((code) => Object.hasOwn(directions, code)) ?? 'en';
  }

  const kept = chosen();
  const language = kept === 'he' || kept === 'en' ? kept : preferred();
  document.documentElement.lang = language;
  document.documentElement.dir = directions[language];
})();
