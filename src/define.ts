import './context/root.js';
import './elements/program/define.js';
import './elements/goal-planner/define.js';
import './elements/journal/define.js';
import './elements/outing-log/define.js';
import './elements/theme-calendar/define.js';
import './elements/budget/define.js';
import './elements/install/define.js';
