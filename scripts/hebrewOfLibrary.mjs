/**
 * Words of react-aria in Hebrew that speak to a man alone ("drag", "press", "dismiss" in the masculine): the same without a
 * gender. What a key says is the library's; what is not here stays as it is there.
 */
/** @type {Readonly<Record<string, Readonly<Record<string, string | ((args: Record<string, unknown>) => string)>>>>} */
export const hebrewOfLibrary = {
  overlays: { dismiss: 'סגירה' },
  menu: { longPressMessage: 'לחיצה ארוכה או Alt + ArrowDown פותחות את התפריט' },
  searchfield: { 'Clear search': 'ניקוי החיפוש' },
  grid: { select: 'בחירה' },
  combobox: { buttonLabel: 'הצגת ההצעות' },
  tag: { removeButtonLabel: 'הסרה', removeDescription: 'Delete מסיר את התג.' },
  dnd: {
    dragDescriptionKeyboard: 'Enter מתחיל גרירה.',
    dragDescriptionKeyboardAlt: 'Alt + Enter מתחיל גרירה.',
    dragDescriptionLongPress: 'לחיצה ארוכה מתחילה גרירה.',
    dragDescriptionTouch: 'הקשה כפולה מתחילה גרירה.',
    dragDescriptionVirtual: 'לחיצה מתחילה גרירה.',
    dragItem: (args) => `גרירה של ${args.itemText}`,
    dragSelectedItems: (args) => `גרירה של מה שנבחר (${args.count})`,
    dragSelectedKeyboard: (args) => `Enter גורר את מה שנבחר (${args.count}).`,
    dragSelectedKeyboardAlt: (args) => `Alt + Enter גורר את מה שנבחר (${args.count}).`,
    dragSelectedLongPress: (args) => `לחיצה ארוכה גוררת את מה שנבחר (${args.count}).`,
    dragStartedKeyboard: 'הגרירה התחילה. Tab עובר בין היעדים, Enter מניח, ו־Escape מבטל.',
    dragStartedTouch: 'הגרירה התחילה. אפשר לעבור אל היעד, והקשה כפולה מניחה שם.',
    dragStartedVirtual: 'הגרירה התחילה. אפשר לעבור אל היעד, ולחיצה או Enter מניחים שם.',
    dropCanceled: 'הגרירה בוטלה.',
    dropComplete: 'הגרירה הסתיימה.',
    dropDescriptionKeyboard: 'Enter מניח. Escape מבטל את הגרירה.',
    dropDescriptionTouch: 'הקשה כפולה מניחה.',
    dropDescriptionVirtual: 'לחיצה מניחה.',
    dropIndicator: 'כאן',
    dropOnItem: (args) => `הנחה על ${args.itemText}`,
    dropOnRoot: 'הנחה:',
    endDragKeyboard: 'בגרירה. Enter מבטל אותה.',
    endDragTouch: 'בגרירה. הקשה כפולה מבטלת אותה.',
    endDragVirtual: 'בגרירה. לחיצה מבטלת אותה.',
    insertAfter: (args) => `אחרי ${args.itemText}`,
    insertBefore: (args) => `לפני ${args.itemText}`,
    insertBetween: (args) => `בין ${args.beforeItemText} לבין ${args.afterItemText}`,
  },
};
