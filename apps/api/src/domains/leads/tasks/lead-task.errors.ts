import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when the title of a task is empty or too long. */
export class TitleInvalid extends ExpectedFailure<'TITLE_INVALID'> {
  constructor(most: number) {
    super('TITLE_INVALID', `A title has 1 to ${most} characters.`, ['input', 'title']);
  }
}

/** Raised when a task does not exist or is not of the caller's account. */
export class TaskNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such task.', ['input', 'id']);
  }
}

/** Raised when nobody of the account, and no super admin, has the id. */
export class AssigneeNotFound extends ExpectedFailure<'ASSIGNEE_NOT_FOUND'> {
  constructor() {
    super('ASSIGNEE_NOT_FOUND', 'Nobody of the account has this id.', ['input', 'assigneeUserId']);
  }
}
