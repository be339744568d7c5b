const themes = { 1: 'Goal Setting', 2: 'Self-Care', 3: 'Social Interaction', 4: 'Communication' };

/** The weekly meetings of four months, as `{ day, title }`. */
export const meetings = [];
for (let day = Date.UTC(2026, 0, 6); day < Date.UTC(2026, 4, 1); day += 7 * 86_400_000) {
  const date = new Date(day);
  meetings.push({ day: date.toISOString().slice(0, 10), title: themes[date.getUTCMonth() + 1] });
}
