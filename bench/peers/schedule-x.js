import 'temporal-polyfill/global';
import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import { meetings } from './meetings.js';

const at = (day, time) => Temporal.ZonedDateTime.from(`${day}T${time}[America/New_York]`);
createCalendar({
  views: [createViewMonthGrid()],
  selectedDate: Temporal.PlainDate.from('2026-03-01'),
  timezone: 'America/New_York',
  events: meetings.map(({ day, title }) => ({
    id: day,
    title,
    start: at(day, '18:00'),
    end: at(day, '19:30'),
  })),
}).render(document.getElementById('month'));
