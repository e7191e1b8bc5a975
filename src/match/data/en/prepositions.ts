/** Prepositions before a name, those of places as one: `near Osk` and `in Osk` say alike where. Written by hand for this project. */
export const prepositions: Readonly<Record<string, string>> = {
  in: 'in',
  at: 'in',
  on: 'in',
  near: 'in',
  outside: 'in',
  from: 'from',
  by: 'by',
  of: 'of',
  with: 'with',
  for: 'for',
  to: 'to',
  into: 'to',
  through: 'through',
  against: 'against',
};
