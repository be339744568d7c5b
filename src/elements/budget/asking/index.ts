import { nothing } from 'lit';
import type { Budget } from '../budget.js';
import type { Room } from '../rooms.js';
export const create = (_budget: Budget): Room => ({ render: () => nothing });
