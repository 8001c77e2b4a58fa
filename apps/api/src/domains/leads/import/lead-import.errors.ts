import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when a file of leads does not exist or is not the caller's. */
export class LeadImportNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such file.', ['input', 'id']);
  }
}

/** Raised when a file was imported already, or is being imported. */
export class LeadImportBegun extends ExpectedFailure<'ALREADY_STARTED'> {
  constructor() {
    super('ALREADY_STARTED', 'This file was imported already, or is being imported.', ['input', 'id']);
  }
}

/** Raised when a file is to be deleted whose rows are being taken. */
export class LeadImportRunning extends ExpectedFailure<'RUNNING'> {
  constructor() {
    super('RUNNING', 'This file is being imported.', ['input', 'id']);
  }
}

/** Raised when the rows of a file are not kept any more. */
export class LeadRowsGone extends ExpectedFailure<'ROWS_GONE'> {
  constructor(days: number) {
    super('ROWS_GONE', `Rows are kept for ${days} days. Upload the file again.`, ['input', 'id']);
  }
}

/** Raised when columns name what leads do not have, name it twice, or neither addresses nor numbers. */
export class ColumnsInvalid extends ExpectedFailure<'COLUMNS_INVALID'> {
  constructor(message: string) {
    super('COLUMNS_INVALID', message, ['input', 'columns']);
  }
}

/** Raised when a file cannot be taken: too large, too long, empty, or no CSV. */
export class FileRefused extends ExpectedFailure<'TOO_LARGE' | 'TOO_MANY_ROWS' | 'EMPTY' | 'NOT_CSV'> {}
