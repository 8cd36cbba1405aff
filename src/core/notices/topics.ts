/** What a notice is about: whose wish decides on it, what makes it urgent, and what work it stands for. */
import type { Urgency } from '../case/command.ts';
import type { NoticeTopic } from '../case/effect.ts';

/** What people choose by: work that waits for them, words to them, what became of something, and what is late. */
export const NOTICE_GROUPS = ['work', 'mention', 'result', 'late'] as const;
export type NoticeGroup = (typeof NOTICE_GROUPS)[number];

const GROUP_OF: Readonly<Record<NoticeTopic, NoticeGroup>> = {
  'task-waiting': 'work', returned: 'work', 'asked-again': 'work', 'emergency-waits': 'work', 'withdraw-by-hand': 'work', 'publication-failed': 'work',
  mentioned: 'mention', refused: 'result', published: 'result', scheduled: 'result', rescheduled: 'result', 'links-reported': 'result', ended: 'result', cancelled: 'result', late: 'late', escalated: 'late',
};

export function groupOf(topic: NoticeTopic): NoticeGroup {
  return GROUP_OF[topic];
}

/** What may ring at night: an emergency that waits for second eyes, and cases of the highest urgency. */
export function isUrgent(topic: NoticeTopic, urgency: Urgency): boolean {
  return topic === 'emergency-waits' || (urgency === 'sangat-segera' && groupOf(topic) !== 'result');
}

/** These stand for the step the case is at; when it has left the step, they are done. */
export function isAboutStep(topic: NoticeTopic): boolean {
  return topic === 'task-waiting' || topic === 'returned' || topic === 'late' || topic === 'escalated' || topic === 'links-reported';
}
