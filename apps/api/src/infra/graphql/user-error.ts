import { type ClassType, ObjectType, registerEnumType } from 'type-graphql';
import { ExpectedFailure } from '../../kernel/errors.ts';
import { Exposed } from './policy.ts';

export interface UserErrorValue {
  field: string[];
  message: string;
  code: string;
}

/** The `…UserError` type of one mutation and its `…ErrorCode` enum; `codes` maps each code to when it is raised. */
export function userErrorOf(mutation: string, codes: Record<string, string>): ClassType<UserErrorValue> {
  const values = Object.fromEntries(Object.keys(codes).map((code) => [code, code]));
  registerEnumType(values, {
    name: `${mutation}ErrorCode`,
    description: `Why ${mutation} was refused.`,
    valuesConfig: Object.fromEntries(Object.entries(codes).map(([code, description]) => [code, { description }])),
  });

  @ObjectType(`${mutation}UserError`, { description: `A failure of ${mutation} that the caller can mend.` })
  class UserErrorType {
    @Exposed('PARENT', () => [String], 'Path of the input field at fault; empty when none is.')
    field!: string[];

    @Exposed('PARENT', () => String, 'What is wrong, in English; programs go by the code.')
    message!: string;

    @Exposed('PARENT', () => values, 'What is wrong, for programs.')
    code!: string;
  }
  return UserErrorType;
}

/** Runs a use case; an expected failure becomes the payload's `userErrors`, everything else is thrown on. */
export async function withUserErrors<T extends object>(
  work: () => Promise<T>,
): Promise<(T & { userErrors: UserErrorValue[] }) | { userErrors: UserErrorValue[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return { userErrors: [toUserError(error)] };
  }
}

export function toUserError({ field, message, code }: ExpectedFailure): UserErrorValue {
  return { field, message, code };
}
