// The least that does the job: a table, and a button that fills it with the next month.
const table = document.getElementById('month');
let shown = new Date(Date.UTC(2026, 2, 1));
document.getElementById('next').addEventListener('click', () => {
  shown = new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth() + 1, 1));
  const days = new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth() + 1, 0)).getUTCDate();
  table.caption.textContent = shown.toLocaleDateString('en-US', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const body = document.createElement('tbody');
  for (let at = 1 - shown.getUTCDay(); at <= days; at += 7) {
    const row = body.insertRow();
    for (let day = at; day < at + 7; day++) {
      const cell = row.insertCell();
      if (day < 1 || day > days) continue;
      cell.append(String(day));
      if (row.cells.length === 3) cell.append(document.createElement('br'), 'Meeting');
    }
  }
  table.tBodies[0].replaceWith(body);
});
document.documentElement.dataset.wired = 'yes';
