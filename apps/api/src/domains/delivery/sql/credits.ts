/** What becomes of a reservation that is open when message `m` goes to the state `dispatch`; one that is closed stays as it is. */
export function creditStateAfter(dispatch: string): string {
  return `
    case when m.credit_state is distinct from 'RESERVED' then m.credit_state
         when ${dispatch} = 'SENT' then 'CAPTURED'
         when ${dispatch} in ('FAILED', 'SUPPRESSED', 'CANCELLED') then 'RELEASED'
         else m.credit_state end`;
}

/** What a statement must return of `m` for `closeReservations`. */
export const CREDIT_COLUMNS = 'm.payer_id, m.reservation, m.credits, m.credit_state';

/**
 * A subquery that books what became of the reservations of `changed (id, payer_id, reservation, credits, credit_state)`, all in one
 * call; it must be selected, or it does not run. The rows are locked by then: messages come before the accounts that pay for them.
 * UNCONFIRMED is among the outcomes only of statements that make messages so: elsewhere it was booked before. What is closed already is
 * left out: a message that somebody set back by hand must not stop the others of its batch.
 */
export function closeReservations(changed: string, outcomes = `'CAPTURED', 'RELEASED'`): string {
  return `
    (select close_reservations(array_agg(c.payer_id order by c.id), array_agg(c.id order by c.id),
                               array_agg(c.reservation::int order by c.id), array_agg(c.credits order by c.id),
                               array_agg(c.credit_state order by c.id))
       from ${changed} c
      where credit_state in (${outcomes}) and not exists (
        select from credit_entry e where e.message_id = c.id and e.reservation = c.reservation and e.kind <> 'RESERVE')
     having count(*) > 0)`;
}
