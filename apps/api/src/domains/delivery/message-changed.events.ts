/** For domains that change what people see of a message: an event of it must be told in the same statement, or the live log has a gap. */
export { notifyChanges } from './sql/notify.ts';
