import { defineEntity, p } from '@mikro-orm/core';

export enum WorkerState {
  ALIVE = 'ALIVE',
  /** Ended in order and gave back what it had. */
  STOPPED = 'STOPPED',
  /** Was silent for longer than its lease; what it had was taken from it. */
  DEAD = 'DEAD',
}

const WorkerSchema = defineEntity({
  name: 'Worker',
  tableName: 'worker',
  properties: {
    id: p.uuid().primary(),
    host: p.text(),
    pid: p.integer(),
    state: p.enum(() => WorkerState).$type<WorkerState>(),
    startedAt: p.datetime().length(3),
    lastSeenAt: p.datetime().length(3),
  },
});

/** A process that sends. Whatever it writes is accepted only while its row says ALIVE. */
export class Worker extends WorkerSchema.class {}
WorkerSchema.setClass(Worker);
