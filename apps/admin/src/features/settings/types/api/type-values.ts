import type {
  DispatchQueue,
  EmailCategory,
  EmailTypeCreateInput,
  EmailTypeRowFragment,
  EmailTypeUpdateInput,
  OverLimit,
} from '../../../../gql/settings/graphql.ts';

export interface TypeValues {
  key: string;
  category: EmailCategory;
  queue: DispatchQueue;
  optOutAllowed: boolean;
  maxAttempts: number | string;
  backoffSeconds: number | string;
  /** Empty: no limit. */
  recipientLimit: number | string;
  recipientWindowSeconds: number | string;
  overLimit: OverLimit;
  resendWhenUnknown: boolean;
  trackOpens: boolean;
  trackClicks: boolean;
  price: number | string;
}

export const NEW_TYPE: TypeValues = {
  key: '',
  category: 'ORDER',
  queue: 'NORMAL',
  optOutAllowed: false,
  maxAttempts: 3,
  backoffSeconds: 30,
  recipientLimit: 50,
  recipientWindowSeconds: 60,
  overLimit: 'DELAY',
  resendWhenUnknown: false,
  trackOpens: true,
  trackClicks: true,
  price: 1,
};

export function valuesOfType(type: EmailTypeRowFragment): TypeValues {
  const { key, category, queue, optOutAllowed, maxAttempts, backoffSeconds, overLimit, resendWhenUnknown, price } =
    type;
  return {
    key,
    category,
    queue,
    optOutAllowed,
    maxAttempts,
    backoffSeconds,
    recipientLimit: type.recipientLimit ?? '',
    recipientWindowSeconds: type.recipientWindowSeconds,
    overLimit,
    resendWhenUnknown,
    trackOpens: type.trackOpens,
    trackClicks: type.trackClicks,
    price,
  };
}

/** An empty number is left out and stays as it is, but for the limit: there empty means none. */
export function toTypeInput(values: TypeValues): EmailTypeCreateInput & EmailTypeUpdateInput {
  const number = (value: number | string): number | null => (value === '' ? null : Number(value));
  return {
    key: values.key.trim(),
    category: values.category,
    queue: values.queue,
    optOutAllowed: values.optOutAllowed,
    maxAttempts: number(values.maxAttempts),
    backoffSeconds: number(values.backoffSeconds),
    recipientLimit: number(values.recipientLimit),
    recipientWindowSeconds: number(values.recipientWindowSeconds),
    overLimit: values.overLimit,
    resendWhenUnknown: values.resendWhenUnknown,
    trackOpens: values.trackOpens,
    trackClicks: values.trackClicks,
    price: number(values.price),
  };
}

/** The form field an error of the API belongs to. */
export function fieldOf(path: readonly string[]): keyof TypeValues | undefined {
  return (Object.keys(NEW_TYPE) as (keyof TypeValues)[]).find((field) => path.includes(field));
}
