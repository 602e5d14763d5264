// Loaded into a process before anything else: its clock is so many milliseconds ahead of the machine's.
import { shiftDate } from './shift-date.mjs';

shiftDate(Number(process.env.CLOCK_SHIFT ?? 0));
