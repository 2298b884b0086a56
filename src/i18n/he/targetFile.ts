/** המילים של קובץ יעדים. */
export const targetFile = {
  title: {
    sector: 'מגזר',
    topic: 'נושא',
    region: 'אזור',
    population: 'אוכלוסייה',
    minimum: 'מינימום',
    ideal: 'רצוי',
    unit: 'יחידה',
    weight: 'משקל',
    set_by: 'מי קבע',
    reason: 'נימוק',
    counted: 'מי נספר',
    set_on: 'תאריך',
  },
  unit: { count: 'מספר', share: 'שיעור' },
  counted: { listed: 'רשומים', engaged: 'רתומים', seated: 'בוועדה' },
};
