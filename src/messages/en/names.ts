import type { Names } from '../names';

export const names: Names = {
  figures: {
    received: { full: 'Total received', short: 'received' },
    online: { full: 'Received online', short: 'online' },
    direct: { full: 'Received in person or by post', short: 'in person' },
    carriedIn: { full: 'Carried over', short: 'carried over' },
    resolved: { full: 'Total resolved', short: 'resolved' },
    early: { full: 'Resolved early', short: 'early' },
    onTime: { full: 'Resolved on time', short: 'on time' },
    late: { full: 'Resolved late', short: 'late' },
    pending: { full: 'Total pending', short: 'pending' },
    pendingInTime: { full: 'Pending within time', short: 'within time' },
    pendingLate: { full: 'Pending and overdue', short: 'overdue' },
    returned: { full: 'Returned or withdrawn', short: 'returned or withdrawn' },
  },
  indicators: {
    DH1: 'on-time rate',
    DH2: 'on-time rate (definition DH2)',
    DH3: 'on-time rate (definition DH3)',
    DH4: 'on-time rate (definition DH4)',
    online: 'online share',
    completed: 'completion rate',
    late: 'late share',
    pendingInTime: 'share of pending dossiers within time',
    overdue: 'overdue share of all received',
  },
  indicatorCases: {
    DH1: 'resolved dossiers',
    DH2: 'received dossiers',
    DH3: 'received dossiers',
    DH4: 'dossiers due',
    online: 'new dossiers',
    completed: 'received dossiers',
    late: 'resolved dossiers',
    pendingInTime: 'pending dossiers',
    overdue: 'received dossiers',
  },
  onTimeFormulas: {
    DH1: '(early + on time) / resolved',
    DH2: '(early + on time + pending within time) / received',
    DH3: '1 - (resolved late + pending overdue) / received',
    DH4: '(early + on time) / (resolved + pending overdue)',
  },
  severities: { error: 'Error', warning: 'Look again', note: 'Note' },
  unitStatuses: {
    received: 'Received',
    late: 'Late',
    missing: 'Missing',
    error: 'Has errors',
    duplicate: 'Sent twice',
  },
  fileStatuses: { ok: 'Right', warning: 'Look again', error: 'Has errors', unreadable: 'Unreadable' },
};

/** The figure's name at the start of a sentence. */
export function figure(name: string): string {
  return names.figures[name]?.full ?? name;
}

/** The figure's name inside a sentence. */
export function shortFigure(name: string): string {
  return names.figures[name]?.short ?? name;
}
