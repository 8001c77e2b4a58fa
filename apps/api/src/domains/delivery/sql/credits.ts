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
 * UNCONFIRMED is among the outcomes only of statements that make messages so: elsewhere it was booked before.
 */
export function closeReservations(changed: string, outcomes = `'CAPTURED', 'RELEASED'`): string {
  return `
    (select close_reservations(array_agg(payer_id order by id), array_agg(id order by id),
                               array_agg(reservation::int order by id), array_agg(credits order by id),
                               array_agg(credit_state order by id))
       from ${changed} where credit_state in (${outcomes}) having count(*) > 0)`;
}
