/** Work for later, as rows of the caller's own transaction: committed with the events or not at all. */
import { fromKysely, type PgBoss } from 'pg-boss';
import type { Trx } from './transaction.ts';

/** Give one channel its content, or take it back. The key makes a second run of the same job harmless. */
export interface DeliveryJob {
  readonly officeId: string;
  readonly caseId: string;
  readonly channel: string;
  readonly kind: 'publish' | 'withdraw';
}

/** Names of the queues that actions put work into; workers are told them. */
export const QUEUES = {
  deliveries: 'deliveries',
  /** Renders all public pages of an office anew: it is new, or has changed its name, its colours or its SOPs. */
  refreshes: 'deliveries-site',
  /** Letters on their way to a mail server or a push service. */
  letters: 'letters',
} as const;

export interface Outbox {
  send(trx: Trx, job: DeliveryJob, notBefore: string | null): Promise<void>;
  refreshSite(trx: Trx, officeId: string): Promise<void>;
  sendLetter(trx: Trx, letterId: string): Promise<void>;
}

export function pgBossOutbox(boss: PgBoss): Outbox {
  return {
    async send(trx, job, notBefore) {
      await boss.send(QUEUES.deliveries, job, { db: fromKysely(trx), startAfter: notBefore === null ? undefined : new Date(notBefore) });
    },
    async refreshSite(trx, officeId) {
      await boss.send(QUEUES.refreshes, { officeId }, { db: fromKysely(trx), singletonKey: officeId });
    },
    async sendLetter(trx, letterId) {
      await boss.send(QUEUES.letters, { letterId }, { db: fromKysely(trx) });
    },
  };
}
