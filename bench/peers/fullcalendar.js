import { Calendar } from '@fullcalendar/core';
import dayGrid from '@fullcalendar/daygrid';
import { meetings } from './meetings.js';

const calendar = new Calendar(document.getElementById('month'), {
  plugins: [dayGrid],
  initialView: 'dayGridMonth',
  initialDate: '2026-03-01',
  events: meetings.map(({ day, title }) => ({ title, start: `${day}T18:00`, end: `${day}T19:30` })),
});
calendar.render();
